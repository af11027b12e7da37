import { AMBIGUOUS, BANK, NAME, OTHER } from '../lexicon/flags.js';
import { isInitial } from './name-part.js';
import { nameFrom, type NameWords } from './name-words.js';
import type { Scan } from '../reading/scan.js';
import { soundsLikeName } from './sounds-like.js';

const MOST = 3;
/** A word in no list is a given name here when it sounds like one so much, less so in capitals. */
const CLEARLY = 0.3;
const HARDLY = -2.5;
/** `TEMITOPE/OPAY`: the bank of a person. */
const PAYS = /(?:pay|bank|money|mfb|point|cash)$/;
const CAPITALS = /^\p{Lu}+$/u;

/** Index of the last atom of a name with what is written behind the family name: `DELA PEÑA, ROSARIO`, `MATHEW/ANCY`. */
export function lastOf(scan: Scan, { first, last }: Pick<NameWords, 'first' | 'last'>): number {
  const sign = scan.at(last + 1);
  if (sign === undefined || sign.start !== scan.at(last)?.end) return last;
  if (sign.word !== ',' && (sign.word !== '/' || scan.word(first - 1) === '/')) return last;
  const given = nameFrom(scan, last + 2);
  if (!given || given.words.length > MOST) return last;
  const inCapitals = isCapitals(scan, last) && isCapitals(scan, given.last);
  if (sign.word === '/' && !inCapitals) return last;
  const isGiven = given.words.every((i) => isGivenName(scan, i, inCapitals ? HARDLY : CLEARLY));
  if (!isGiven) return last;
  return isInitial(scan, given.last) && scan.word(given.last + 1) === '.' ? given.last + 1 : given.last;
}

function isGivenName(scan: Scan, index: number, least: number): boolean {
  const { word, lexeme } = scan.atoms[index]!;
  return (
    isInitial(scan, index) ||
    (lexeme.flags & NAME) !== 0 ||
    (lexeme.flags & (AMBIGUOUS | OTHER | BANK)) === AMBIGUOUS ||
    (lexeme.flags === 0 &&
      lexeme.cue === undefined &&
      word.length > 3 &&
      !PAYS.test(word) &&
      soundsLikeName(word) > least)
  );
}

function isCapitals(scan: Scan, index: number): boolean {
  const { start, end } = scan.atoms[index]!;
  return CAPITALS.test(scan.slice(start, end));
}
