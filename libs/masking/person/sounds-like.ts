import { MERCHANTS } from '#libs/merchants/index.js';
import { BANK_WORDS, MORE_ORGANISATION_WORDS } from '../lexicon/organisation-words.data.js';
import { ORGANISATION_WORDS } from '../names/organisation-words.data.js';
import {
  FOREIGN_WORDS,
  MESSAGE_WORDS,
  NATIVE_WORDS,
  ROMANISED_WORDS,
  TRANSLITERATED_WORDS,
} from '../lexicon/message-words.data.js';
import { PERSON_NAMES } from '../names/person-names.js';
import { learnLikeness } from './likeness.js';

const ACCENTS = /\p{M}/gu;
const LATIN_ACCENTED = /[\u00C0-\u024F\u1E00-\u1EFF]/;
/** `D'Mello`, `O'Hara`: what stands before the apostrophe says nothing. */
const APOSTROPHE = /^(?:[dnmo]|dell|degl|sant)'(?=\p{L}{3})/u;

/** Words in no list are names more often than not, since what messages and shops say is mostly listed. */
const PRIOR = 0.3;
/** More so in scripts of which few names are listed. */
const NATIVE_PRIOR = 0.7;
/** Latin, Greek and Cyrillic letters end here. */
const LAST_CASED = 0x58f;

/** Learned once, from the gazetteer of names against merchants, organisations and the vocabulary of messages. */
const LIKENESS = learnLikeness(PERSON_NAMES, otherWords());

/** How much a word that is in no list sounds like a name, within -2 and 2. */
export function soundsLikeName(word: string): number {
  const bare = APOSTROPHE.test(word) ? word.slice(word.indexOf("'") + 1) : word;
  const prior = bare !== word ? PRIOR + 1 : word.charCodeAt(0) > LAST_CASED ? NATIVE_PRIOR : PRIOR;
  return LIKENESS.of(plain(bare)) + prior;
}

function* otherWords(): Iterable<string> {
  const texts = [
    ORGANISATION_WORDS,
    MORE_ORGANISATION_WORDS,
    BANK_WORDS,
    MESSAGE_WORDS,
    ROMANISED_WORDS,
    TRANSLITERATED_WORDS,
    FOREIGN_WORDS,
    NATIVE_WORDS,
  ];
  for (const text of texts) yield* text.split(/\s+/);
  for (const { name, aliases } of MERCHANTS) {
    for (const known of [name, ...aliases]) {
      for (const word of known.toLowerCase().split(/[^\p{L}\p{M}']+/u)) {
        if (word.length > 1 && !PERSON_NAMES.has(word)) yield plain(word);
      }
    }
  }
}

function plain(word: string): string {
  return LATIN_ACCENTED.test(word) ? word.normalize('NFD').replace(ACCENTS, '') : word;
}
