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
import { NAME } from '../lexicon/flags.js';
import { MEANINGS, NAMES } from '../lexicon/lexicon.js';
import { hashOn, NO_HASH } from '../lexicon/word-table.js';
import { SOUNDING_NAMES } from '../names/person-names.js';
import { learnLikeness } from './likeness.js';

const ACCENTS = /\p{M}/gu;
const LATIN_ACCENTED = /[\u00C0-\u024F\u1E00-\u1EFF]/;
const ACCENTED = /[\u00C0-\u024F\u1E00-\u1EFF]/g;
const APOSTROPHE = 39;
const FIRST_ACCENTED = 0xc0;
/** `D'Mello`, `O'Hara`: what stands before the apostrophe says nothing. */
const ELISION = /^(?:[dnmo]|dell|degl|sant)'(?=\p{L}{3})/u;

/** Words in no list are names more often than not, since what messages and shops say is mostly listed. */
const PRIOR = 0.3;
/** More so in scripts of which few names are listed. */
const NATIVE_PRIOR = 0.7;
/** Latin, Greek and Cyrillic letters end here. */
const LAST_CASED = 0x58f;

/** Learned once, from the gazetteer of names against merchants, organisations and the vocabulary of messages. */
const LIKENESS = learnLikeness(SOUNDING_NAMES, otherWords());

/** How much a word that is in no list sounds like a name, within -2 and 2. */
export function soundsLikeName(word: string): number {
  const bare = ELISION.test(word) ? word.slice(word.indexOf("'") + 1) : word;
  const prior = bare !== word ? PRIOR + 1 : word.charCodeAt(0) > LAST_CASED ? NATIVE_PRIOR : PRIOR;
  return LIKENESS.of(plain(bare)) + prior;
}

/** What messages and shops say, names left out. */
function otherWords(): string {
  const shops = MERCHANTS.map(({ name, aliases }) => `${name} ${aliases.join(' ')}`).join(' ');
  return [
    ORGANISATION_WORDS,
    MORE_ORGANISATION_WORDS,
    BANK_WORDS,
    MESSAGE_WORDS,
    ROMANISED_WORDS,
    TRANSLITERATED_WORDS,
    FOREIGN_WORDS,
    NATIVE_WORDS,
    withoutNames(shops.toLowerCase().replace(ACCENTED, plain)),
  ].join(' ');
}

/** Words with one space between, those left out that are names and nothing else. */
function withoutNames(text: string): string {
  let words = '';
  for (let at = 0; at < text.length; at++) {
    const start = at;
    let hash = NO_HASH;
    for (; isInWord(text.charCodeAt(at)); at++) hash = hashOn(hash, text.charCodeAt(at));
    if (at - start < 2) continue;
    const meant = MEANINGS.find(text, start, at, hash)?.lexeme.flags ?? 0;
    if ((meant & NAME) === 0 && !NAMES.has(text, start, at, hash)) words += `${text.slice(start, at)} `;
  }
  return words;
}

/** Letters, also those of other scripts, and apostrophes. */
function isInWord(code: number): boolean {
  return (code >= 97 && code <= 122) || code === APOSTROPHE || code >= FIRST_ACCENTED;
}

function plain(word: string): string {
  return LATIN_ACCENTED.test(word) ? word.normalize('NFD').replace(ACCENTS, '') : word;
}
