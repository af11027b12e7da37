import { AFRICA } from './africa.data.js';
import { AMBIGUOUS } from './ambiguous.data.js';
import { AMERICAS } from './americas.data.js';
import { ARABIC } from './arabic.data.js';
import { ASIA } from './asia.data.js';
import { EURASIA } from './eurasia.data.js';
import { EUROPE } from './europe.data.js';
import { INDIA } from './india.data.js';
import { NATIVE } from './native.data.js';
import { SURNAMES } from './surnames.data.js';

/** Names that are ordinary words too, as they are looked up, with white space between. */
export const AMBIGUOUS_NAMES = AMBIGUOUS;
/**
 * Given and family names of the world, as they are looked up, with white space between; either is evidence that words
 * are a name. One text rather than a set of words: to make seventy thousand strings takes a tenth of a second.
 */
export const PERSON_NAMES = [INDIA, ARABIC, AFRICA, EURASIA, EUROPE, AMERICAS, ASIA, NATIVE, SURNAMES].join(
  ' ',
);
/** Those that are told from other words by how they sound; English surnames sound like English words. */
export const SOUNDING_NAMES = PERSON_NAMES.slice(0, -SURNAMES.length);
