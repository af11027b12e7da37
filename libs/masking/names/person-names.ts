import { AFRICA } from './africa.data.js';
import { AMBIGUOUS } from './ambiguous.data.js';
import { AMERICAS } from './americas.data.js';
import { ARABIC } from './arabic.data.js';
import { ASIA } from './asia.data.js';
import { EUROPE } from './europe.data.js';
import { INDIA } from './india.data.js';
import { NATIVE } from './native.data.js';

const wordsOf = (...lists: string[]) =>
  lists.flatMap((list) => list.split(/\s+/).filter((word) => word.length > 1));

/** Names that are ordinary words too, in lower case. */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set(wordsOf(AMBIGUOUS));
/** Given and family names of the world, in lower case; either is evidence that words are a name. */
export const PERSON_NAMES: ReadonlySet<string> = new Set(
  wordsOf(INDIA, ARABIC, AFRICA, EUROPE, AMERICAS, ASIA, NATIVE).filter((name) => !AMBIGUOUS_NAMES.has(name)),
);
