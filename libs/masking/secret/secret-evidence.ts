import { OWN, WORD } from '../reading/atoms.js';
import { UNIT } from '../lexicon/flags.js';
import * as words from '../lexicon/secrets.data.js';
import { wordSet } from '../lexicon/word-set.js';
import type { Scan } from '../reading/scan.js';
import { endsSentence, isQualifier, mentionAt, OPENING } from './secret-mention.js';
import type { SecretShape } from './secret-shape.js';
import { SECRET_TYPES } from '../types.js';

const PRESENTERS = wordSet(words.PRESENTERS);
const PRESENTERS_AFTER = wordSet(words.PRESENTERS_AFTER);
const SIGNS_AFTER = new Set('- : ) ( ] " ,'.split(' '));
const IMPERATIVES = wordSet(words.IMPERATIVES);
const WARNINGS = wordSet(words.WARNINGS);
const ADVERTISING = wordSet(words.ADVERTISING);
const BEFORE_OTHERS = wordSet(words.BEFORE_OTHERS);
const ARTICLES = wordSet(words.ARTICLES);
const CHANGED = new Set('reset changed set updated change modified'.split(' '));
/** `Code X4Q-771`: letters and digits by turns right behind the word. */
const CODE_BESIDE = new RegExp(
  '^[^]{0,5}c[oó]d(?:e|igo|ice)[: ]{1,2}(?:' +
    [
      '[A-Z]{1,3}\\d[A-Z\\d]{0,3}-[A-Z\\d]{2,5}', // X4Q-771
      '\\d?[A-Z]{1,4}\\d{1,3}[A-Z]{1,4}\\d{1,3}(?:[A-Z]{1,4}\\d{1,3})?[A-Z]{0,2}', // 4X7Q12
      '\\d[A-Z]{1,4}\\d{1,3}[A-Z]{1,3}', // 0FQ44KZ
    ].join('|') +
    ')$',
  'i',
);
/** `0FQ44KZ`: no word to remember an offer by. */
const OPENS_WITH_DIGIT = /^\d[A-Z]{1,4}\d{1,3}[A-Z]{1,3}$/;
/** How many atoms away a warning or the word OTP still belongs to a code of another sentence. */
const NEAR = 30;

/** Whether a cue or a neighbour says that a number is no secret. */
export function isSomethingElse(scan: Scan, { first, last }: SecretShape): boolean {
  const cue = scan.cueBefore(first);
  if (cue && !SECRET_TYPES.has(cue.type) && mentionAt(scan, cue.index) === undefined) return true;
  const before = scan.at(first - 1);
  if (before?.kind === WORD && mentionAt(scan, first - 1)?.type === 'none') return true;
  return (scan.flagsAt(last + 1) & UNIT) !== 0;
}

/** `to 4410`, `at 604418`: what such numbers are, is no secret. */
export const isCounted = (scan: Scan, { first }: SecretShape) => BEFORE_OTHERS.has(scan.word(first - 1));

/** `use 604418`. */
export const isAskedFor = (scan: Scan, { first }: SecretShape) => IMPERATIVES.has(scan.word(first - 1));

/** `… is 604418`, `PIN was reset to 7093`. */
export function isPresented(scan: Scan, first: number): boolean {
  let i = first - 1;
  if (OPENING.has(scan.word(i))) return true;
  while (i > first - 4 && (scan.word(i) === '\n' || ARTICLES.has(scan.word(i)))) i--;
  const word = scan.word(i);
  return word === 'to' ? CHANGED.has(scan.word(i - 1)) : PRESENTERS.has(word) || IMPERATIVES.has(word);
}

/** A code that is called nothing but code is a secret when it is not short or is to be kept, and not advertised. */
export function isPlausible(scan: Scan, shape: SecretShape, isBeside = false): boolean {
  const isMixed =
    shape.letters > 0 &&
    shape.digits > 2 &&
    CODE_BESIDE.test(scan.slice(Math.max(0, shape.start - 8), shape.end));
  const isAdvertised = hasNearby(scan, shape, (i) => ADVERTISING.has(scan.word(i)));
  if (isMixed && (!isAdvertised || OPENS_WITH_DIGIT.test(scan.slice(shape.start, shape.end)))) return true;
  if (isAdvertised) return false;
  const isLong =
    shape.letters === 0
      ? shape.digits > (isBeside ? 3 : 4)
      : shape.digits > 1 && isPresented(scan, shape.first);
  return isLong || hasNearby(scan, shape, (i) => WARNINGS.has(scan.word(i)));
}

/** Whether one of the atoms around a code passes a test. */
export function hasNearby(
  scan: Scan,
  { first, last }: SecretShape,
  test: (index: number, scan: Scan) => boolean,
) {
  const to = Math.min(scan.atoms.length - 1, last + NEAR);
  for (let i = Math.max(0, first - NEAR); i <= to; i++) if (test(i, scan)) return true;
  return false;
}

/** A word that speaks of a secret. */
export function isAnyMention(index: number, scan: Scan): boolean {
  const mention = mentionAt(scan, index);
  return mention !== undefined && mention.type !== 'none';
}

/** The word OTP in a sentence that does not warn. */
export function isAnnouncement(index: number, scan: Scan): boolean {
  const mention = mentionAt(scan, index);
  if (mention?.type !== 'OTP' || mention.weak) return false;
  for (let i = index - 1; i > index - 10 && i >= 0 && !endsSentence(scan, i); i--)
    if (WARNINGS.has(scan.word(i))) return false;
  return true;
}

/** A secret that is hidden already. */
export function isShown(index: number, scan: Scan): boolean {
  const atom = scan.atoms[index]!;
  return (
    (atom.kind === OWN || scan.isHidden(atom.start)) && SECRET_TYPES.has(scan.typeEndingAt(atom.end) ?? '')
  );
}

/** Whether nothing of the sentence stands before an atom. */
export function opensSentence(scan: Scan, first: number): boolean {
  return first === 0 || endsSentence(scan, first - 1) || /[:\]>】-]/.test(scan.word(first - 1));
}

/** `604418 is …`, `604418 - …`. */
export function isPresentedAfter(scan: Scan, last: number): boolean {
  const word = scan.word(last + 1);
  return PRESENTERS_AFTER.has(word) || SIGNS_AFTER.has(word);
}

/** `enter 604418 to authorise …`. */
export function isForSecret(scan: Scan, last: number): boolean {
  for (let i = last + 1; i < last + 5; i++) if (isQualifier(scan.word(i))) return true;
  return false;
}

/** Whether a word between two atoms warns: what stands behind it is not announced. */
export function warnsBetween(scan: Scan, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (WARNINGS.has(scan.word(i))) return true;
  return false;
}
