import { compoundOf, mayBeNumbered, stemOf } from './compounds.js';
import { firstCases } from './declension.js';
import {
  AFTER_ENDINGS,
  BIRTH_WORDS,
  CUE_PAIRS,
  CUE_WORDS,
  CONNECTORS,
  ENDINGS,
  EXPLICIT_WORDS,
  JOINS,
  UNSPACED_ENDINGS,
} from './cues.data.js';
import { AMOUNT_WORDS, CURRENCY_WORDS, SCALES, UNITS } from './currencies.data.js';
import { isUnspaced } from '../reading/character-class.js';
import { fold, lowerCase } from '../reading/fold.js';
import * as flag from './flags.js';
import {
  FOREIGN_WORDS,
  MESSAGE_WORDS,
  NATIVE_WORDS,
  ROMANISED_WORDS,
  TRANSLITERATED_WORDS,
} from './message-words.data.js';
import { MONTHS } from './months.data.js';
import { BANK_WORDS, MORE_ORGANISATION_WORDS } from './organisation-words.data.js';
import { ORGANISATION_WORDS } from '../names/organisation-words.data.js';
import * as person from './person-cues.data.js';
import { AMBIGUOUS_NAMES, PERSON_NAMES } from '../names/person-names.js';
import { SECRET_TYPES } from '../types.js';
import { kindOf } from './kinds.js';
import { createLexeme, UNKNOWN, type Cue, type Lexeme } from './lexeme.js';
import { HOUSE_WORDS, SENT_WORDS, STREET_WORDS, WHERE_WORDS } from './places.data.js';
import { CODE_WORDS } from './secrets.data.js';
import { WordList } from './word-list.js';
import { WordTable, type Entry } from './word-table.js';

const LEXICON = new Map<string, Lexeme>();
const LATIN_ACCENTED = /[\u00C0-\u024F\u1E00-\u1EFF]/;
/** What the last word of a sentence says of the number behind it; it makes no name or business of the sentence. */
const ENDING_FLAGS =
  flag.CONNECTOR | flag.EXPLICIT | flag.ENDING | flag.AMOUNT | flag.CURRENCY | flag.CODE_WORD;
const ACCENTS = /\p{M}/gu;
/** Small words between a cue and its value: `是` of `验证码是123456`. */
const UNSPACED_END = /(?:下|是|为|為|は|が|を|은|는|이|가|คือ|เป็น|ของคุณคือ|ของท่านคือ)$/;

/** The longest words of scripts without spaces that a sentence is looked through for. */
const LONGEST_ENDING = 12;

/**
 * What is known of a word in lower case; a Latin word is looked up without its accents too, and of a sentence without
 * spaces its last word.
 */
export function lexemeOf(word: string): Readonly<Lexeme> {
  const known = knownOf(word);
  if (known) return known;
  const compound = compoundOf(word);
  if (compound) return compound;
  if (isUnspaced(word.charCodeAt(word.length - 1))) return lastOf(word);
  const stem = mayBeNumbered(word.charCodeAt(word.length - 1), word.length) ? stemOf(word) : undefined;
  const cue = stem === undefined ? undefined : lexemeOf(stem).cue;
  if (cue) return createLexeme(flag.EXPLICIT, cue);
  if (firstCases(word).some((name) => NAMES.hasWord(name) && !MEANINGS.get(name))) return ONLY_NAME;
  if (!LATIN_ACCENTED.test(word)) return UNKNOWN;
  return knownOf(word.normalize('NFD').replace(ACCENTS, '').replaceAll('đ', 'd')) ?? UNKNOWN;
}

/** What a word means by itself, or that it is a name. */
const knownOf = (word: string): Lexeme | undefined =>
  MEANINGS.get(word) ?? (NAMES.hasWord(word) ? ONLY_NAME : undefined);

/** `您尾号` ends with a cue, and so does `订单号为`. */
function lastOf(sentence: string): Readonly<Lexeme> {
  const end = sentence.length > 1 ? sentence.replace(UNSPACED_END, '').length : 1;
  for (let length = Math.min(LONGEST_ENDING, end); length > 0; length--) {
    const known = knownOf(sentence.slice(end - length, end));
    if (known) return createLexeme(known.flags & ENDING_FLAGS, known.cue);
  }
  return UNKNOWN;
}

/** What a word says, read together with the word before it. */
export function cueOf(lexeme: Readonly<Lexeme>, before: string): Cue | undefined {
  return lexeme.pairs?.get(before) ?? lexeme.cue;
}

function entry(word: string): Lexeme {
  let lexeme = LEXICON.get(word);
  if (!lexeme) LEXICON.set(word, (lexeme = createLexeme()));
  return lexeme;
}

/** Words are looked up as a text is read: `х` of any alphabet is `x`, composed letters are taken apart. */
const PLAIN = /^[a-z']*$/;
const folded = (word: string) => (PLAIN.test(word) ? word : lowerCase(fold(word).text));

function giveCue(word: string, cue: Cue): void {
  const lexeme = entry(word);
  lexeme.cue = cue;
  lexeme.kinds |= kindOf(cue.type);
}

function mark(flags: number, list: string): void {
  for (const word of list.split(/\s+/)) if (word !== '') entry(folded(word)).flags |= flags;
}

for (const [type, list] of Object.entries(CUE_WORDS)) {
  const [strong = '', weak = ''] = list.split('|');
  for (const word of strong.split(/\s+/)) if (word !== '') giveCue(word, { type, weak: false });
  for (const word of weak.split(/\s+/)) if (word !== '') giveCue(word, { type, weak: true });
}
for (const [pair, type] of Object.entries(CUE_PAIRS)) {
  const [before = '', word = ''] = pair.split(' ');
  const lexeme = entry(word);
  lexeme.flags |= flag.PAIR_END;
  lexeme.kinds |= kindOf(type);
  if (SECRET_TYPES.has(type)) lexeme.flags |= flag.CODE_WORD;
  (lexeme.pairs ??= new Map()).set(before, { type, weak: false });
}
mark(flag.CONNECTOR, CONNECTORS);
mark(flag.CONNECTOR | flag.EXPLICIT, EXPLICIT_WORDS);
mark(flag.CONNECTOR | flag.ENDING, ENDINGS);
mark(flag.CONNECTOR | flag.ENDING, UNSPACED_ENDINGS);
mark(flag.AFTER_ENDING, AFTER_ENDINGS);
mark(flag.JOIN, JOINS);
mark(flag.CURRENCY, CURRENCY_WORDS);
mark(flag.SCALE, SCALES);
mark(flag.AMOUNT, AMOUNT_WORDS);
mark(flag.UNIT, UNITS);
mark(flag.MONTH, MONTHS);
mark(flag.ORGANISATION, ORGANISATION_WORDS);
mark(flag.ORGANISATION, MORE_ORGANISATION_WORDS);
for (const words of [MESSAGE_WORDS, ROMANISED_WORDS, TRANSLITERATED_WORDS, FOREIGN_WORDS, NATIVE_WORDS])
  mark(flag.OTHER, words);
mark(flag.BANK, BANK_WORDS);
mark(flag.NAMING, person.NAMING);
mark(flag.ROLE, person.ROLES);
mark(flag.YOURS, person.YOURS);
mark(flag.SIDE, person.SIDE);
mark(flag.BEFORE, person.BEFORE);
mark(flag.VERB, person.VERBS);
mark(flag.PERSONAL, person.PERSONAL_VERBS);
mark(flag.PARTICLE, person.PARTICLES);
mark(flag.TITLE, person.TITLES);
mark(flag.PLACE, person.PLACES);
mark(flag.NAMING, person.CLOSINGS);
mark(flag.STREET, STREET_WORDS.replace('|', ' '));
mark(flag.HOUSE, HOUSE_WORDS.replace('|', ' '));
mark(flag.SENT, SENT_WORDS);
mark(flag.WHERE, WHERE_WORDS);
mark(flag.CODE_WORD, CODE_WORDS);
for (const type of SECRET_TYPES) mark(flag.CODE_WORD, CUE_WORDS[type]?.replace('|', ' ') ?? '');
mark(flag.BIRTH, BIRTH_WORDS);

mark(flag.AMBIGUOUS, AMBIGUOUS_NAMES);

/** One object for all words that are names and nothing else, of which there are many. */
export const ONLY_NAME = createLexeme(flag.NAME);
const MEANS_ELSE =
  flag.OTHER | flag.BANK | flag.CONNECTOR | flag.STREET | flag.MONTH | flag.CURRENCY | flag.AMOUNT;

/** Words that mean something; those that are names too are marked when the names are read. */
export const MEANINGS = new WordTable(Array.from(LEXICON, ([word, lexeme]): Entry => ({ word, lexeme })));
/** Names that mean nothing else, apart from the words that do, which are fewer and more frequent. */
export const NAMES = new WordList(PERSON_NAMES, (list, start, end, hash) => {
  const lexeme = MEANINGS.find(list, start, end, hash)?.lexeme;
  if (!lexeme) return false;
  if ((lexeme.flags & flag.AMBIGUOUS) !== 0) return true;
  if ((lexeme.flags & MEANS_ELSE) !== 0) lexeme.flags |= flag.AMBIGUOUS;
  else if ((lexeme.flags & flag.ORGANISATION) === 0) lexeme.flags |= flag.NAME;
  return true;
});
