import { evidenceOf, namesMerchant, NEVER } from './evidence.js';
import { JOIN, NAME } from '../lexicon/flags.js';
import { nameFrom, type NameWords } from './name-words.js';
import { isInitial } from './name-part.js';
import type { Scan } from '../scan.js';
import { soundsLikeName } from './sounds-like.js';

/** From here on, words are taken for the name of a person. */
const ENOUGH = 3;
/** So clear a place that even a shop's name there is a person's. */
const CERTAIN = 4;
/** `and` after a name leads to another. */
const JOINED = 1.5;

/** How much a place in the sentence speaks for a person, and how much more when two words or more stand there. */
export interface Place {
  weight: number;
  second?: number;
  /** Only when a word is a known name, or two sound like one. */
  known?: boolean;
  /** More words, a title say, that could be the name of a business together with these. */
  within?: NameWords;
}

/** Masks words when where they stand and what they are make them the name of a person. */
export function claim(
  scan: Scan,
  name: NameWords | undefined,
  { weight, second = 0, known = false, within }: Place,
): boolean {
  if (!name) return false;
  const evidence = evidenceOf(scan, name);
  if (evidence === NEVER || isHalfOfBusiness(scan, name.last)) return false;
  if (weight < CERTAIN && isUnsure(scan, name, known)) return false;
  const total = evidence + weight + (name.words.length > 1 ? second : 0);
  if (total < ENOUGH || !scan.isFree(name.start, name.end)) return false;
  if (weight < CERTAIN && namesMerchant(scan, name)) return false;
  if (within && namesMerchant(scan, within)) return false;
  const last = extended(scan, name);
  scan.mask('PERSON', name.start, Math.max(name.end, scan.atoms[last]!.end));
  joined(scan, last);
  return true;
}

/** A word of a script without capitals is a name only if it is known as one or a role leads to it. */
function isUnsure(scan: Scan, { words }: NameWords, known: boolean): boolean {
  const isUncased = /^\p{Lo}/u.test(scan.text[scan.atoms[words[0]!]!.start] ?? '');
  if (!known && !isUncased) return false;
  if (words.some((i) => (scan.flagsAt(i) & NAME) !== 0)) return false;
  return isUncased ? known : words.length < 2;
}

/** `LARSEN AND TOUBRO LTD` */
function isHalfOfBusiness(scan: Scan, last: number): boolean {
  if (!isAnd(scan, last + 1)) return false;
  const other = nameFrom(scan, last + 2);
  return other !== undefined && evidenceOf(scan, other) === NEVER;
}

/** `Mina Castellanos and Hugh Abernathy`. */
function joined(scan: Scan, last: number): void {
  if (isAnd(scan, last + 1)) claim(scan, nameFrom(scan, last + 2), { weight: JOINED });
}

const isAnd = (scan: Scan, index: number) => (scan.flagsAt(index) & JOIN) !== 0 || scan.word(index) === '&';

/** `DELA PEÑA, ROSARIO`, `OUMA,P.O.`, `MATHEW/ANCY`: the family name first. Index of the last atom. */
function extended(scan: Scan, { first, last }: NameWords): number {
  const sign = scan.word(last + 1);
  if (sign !== ',' && (sign !== '/' || scan.word(first - 1) === '/')) return last;
  if (scan.atoms[last + 1]?.start !== scan.atoms[last]?.end) return last;
  const given = nameFrom(scan, last + 2);
  if (!given || given.first !== last + 2 || given.words.length > 3) return last;
  if (sign === '/' && !/^\p{Lu}+$/u.test(scan.slice(scan.atoms[last]!.start, scan.atoms[last]!.end)))
    return last;
  const all = given.words.every((i) => (scan.flagsAt(i) & NAME) !== 0 || isGivenLike(scan, i, sign === '/'));
  return all
    ? given.last + (scan.text[scan.atoms[given.last]!.end] === '.' && isInitial(scan, given.last) ? 1 : 0)
    : last;
}

function isGivenLike(scan: Scan, index: number, isLoose: boolean): boolean {
  const { word, lexeme } = scan.atoms[index]!;
  return isInitial(scan, index) || (isLoose && lexeme.flags === 0 && soundsLikeName(word) > 0);
}
