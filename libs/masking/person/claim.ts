import { namesMerchant, namesTitled } from './brand.js';
import { evidenceOf, NEVER } from './evidence.js';
import { lastOf } from './family-name-first.js';
import { AMBIGUOUS, BANK, JOIN, NAME, OTHER, PLACE, SIDE } from '../lexicon/flags.js';
import { nameFrom, type NameWords } from './name-words.js';
import type { Scan } from '../reading/scan.js';
import { isUncased } from './letter-case.js';

/** From here on, words are taken for the name of a person. */
const ENOUGH = 3;
/** So clear a place that even a shop's name there is a person's. */
const CERTAIN = 4;
/** Where people pay people. */
const PERSONAL = 2;
/** `and` after a name leads to another. */
const JOINED = 1.5;
const MOST_JOINED = 4;

/** How much a place in the sentence speaks for a person, and how much more when two words or more stand there. */
export interface Place {
  weight: number;
  second?: number;
  /** Only when a word is a known name, or two sound like one. */
  known?: boolean;
  /** The same for scripts without capitals, whose ordinary words look like names. */
  knownIfUncased?: boolean;
  /** Where people pay people, a word in no list is a name unless it is clearly something else. */
  isPersonal?: boolean;
  /** More words, a title say, that could be the name of a business together with these. */
  within?: NameWords;
}

/**
 * Masks words when where they stand and what they are make them the name of a person, and the names that are joined to
 * it: `Mina Castellanos and Hugh Abernathy`.
 */
export function claim(scan: Scan, name: NameWords | undefined, place: Place): void {
  let last = claimOne(scan, name, place);
  for (let count = 0; count < MOST_JOINED && last >= 0 && isAnd(scan, last + 1); count++)
    last = claimOne(scan, nameFrom(scan, last + 2), { weight: JOINED });
}

/** Index of the last atom of what was masked; below zero when nothing was. */
function claimOne(
  scan: Scan,
  name: NameWords | undefined,
  { weight, second = 0, known = false, knownIfUncased = known, isPersonal = false, within }: Place,
): number {
  if (!name) return -1;
  const evidence = evidenceOf(scan, name, isPersonal);
  if (evidence === NEVER || isHalfOfBusiness(scan, name.last)) return -1;
  if (weight < CERTAIN && isUnsure(scan, name, known, knownIfUncased)) return -1;
  // `Kartenzahlung bei PETER HAHN`: a shop follows.
  if (weight < CERTAIN && isPlace(scan, name.first - 1)) return -1;
  const total = evidence + weight + (name.words.length > 1 ? second : 0);
  if (total < ENOUGH || !scan.isFree(name.start, name.end)) return -1;
  if (weight < CERTAIN && namesMerchant(scan, name, weight >= PERSONAL)) return -1;
  if (within && namesTitled(scan, within)) return -1;
  const last = lastOf(scan, name);
  scan.mask('PERSON', name.start, Math.max(name.end, scan.atoms[last]!.end));
  return last;
}

/** A word of a script without capitals is a name only if it is known as one or a role leads to it. */
function isUnsure(scan: Scan, { words }: NameWords, known: boolean, knownIfUncased: boolean): boolean {
  if (words.some((i) => isListed(scan, i))) return false;
  return isUncased(scan.text, scan.atoms[words[0]!]!.start) ? knownIfUncased : known && words.length < 2;
}

/** `LARSEN AND TOUBRO LTD` */
function isHalfOfBusiness(scan: Scan, last: number): boolean {
  if (!isAnd(scan, last + 1)) return false;
  const other = nameFrom(scan, last + 2);
  return other !== undefined && evidenceOf(scan, other) === NEVER;
}

function isListed(scan: Scan, index: number): boolean {
  const flags = scan.flagsAt(index);
  return (flags & NAME) !== 0 || (flags & (AMBIGUOUS | OTHER | BANK)) === AMBIGUOUS;
}

const isPlace = (scan: Scan, index: number) =>
  (scan.flagsAt(index) & (PLACE | SIDE)) === PLACE || scan.word(index) === '@';

const isAnd = (scan: Scan, index: number) => (scan.flagsAt(index) & JOIN) !== 0 || scan.word(index) === '&';
