import { MERCHANTS } from '#libs/merchants/index.js';
import { BANK_WORDS, ORGANISATION_WORDS } from '../lexicon/organisation-words.data.js';
import {
  FOREIGN_WORDS,
  MESSAGE_WORDS,
  NATIVE_WORDS,
  ROMANISED_WORDS,
  TRANSLITERATED_WORDS,
} from '../lexicon/message-words.data.js';
import { PERSON_NAMES } from '../person-names.data.js';
import { learnLikeness } from './likeness.js';

const ACCENTS = /\p{M}/gu;
const LATIN_ACCENTED = /[\u00C0-\u024F\u1E00-\u1EFF]/;
/** `D'Mello`, `O'Hara`: what stands before the apostrophe says nothing. */
const APOSTROPHE = /^(?:[dnmo]|dell|degl|sant)'(?=\p{L}{3})/u;

/** Learned once, from the gazetteer of names against merchants, organisations and the vocabulary of messages. */
const LIKENESS = learnLikeness(PERSON_NAMES, otherWords());

/** How much a word that is in no list sounds like a name, within -2 and 2. */
export function soundsLikeName(word: string): number {
  const bare = APOSTROPHE.test(word) ? word.slice(word.indexOf("'") + 1) : word;
  return LIKENESS.of(plain(bare)) + (bare === word ? 0 : 1);
}

function* otherWords(): Iterable<string> {
  const names = new Set(PERSON_NAMES);
  const texts = [ORGANISATION_WORDS, BANK_WORDS, MESSAGE_WORDS, ROMANISED_WORDS, TRANSLITERATED_WORDS, FOREIGN_WORDS, NATIVE_WORDS];
  for (const text of texts) yield* text.split(/\s+/);
  for (const { name, aliases } of MERCHANTS) {
    for (const known of [name, ...aliases]) {
      for (const word of known.toLowerCase().split(/[^\p{L}\p{M}']+/u)) {
        if (word.length > 1 && !names.has(word)) yield plain(word);
      }
    }
  }
}

function plain(word: string): string {
  return LATIN_ACCENTED.test(word) ? word.normalize('NFD').replace(ACCENTS, '') : word;
}
