import { SYM, WORD } from '../reading/atoms.js';
import * as words from './address-words.js';
import { HOUSE, SENT, STREET } from '../lexicon/flags.js';
import type { Scan } from '../reading/scan.js';

/** `Flat No. 4`, `H.No 8`. */
const HOUSE_ATOMS = 5;
/** `Calle de la Princesa, 12`. */
const STREET_ATOMS = 8;
/** `12/4-B`. */
const NUMBER_ATOMS = 4;
/** `Rose Cottage, Mill Farm, `. */
const BEGINNING_ATOMS = 9;
const NOT_HOME_REACH = 10;
/** A capital, or a script that has none. */
const CAPITAL = /^[\p{Lu}\p{Lo}]/u;

/** Where an address begins and what its beginning says for it. */
export interface Start {
  first: number;
  weight: number;
  /** Index of the last atom that may belong to the number of the house; 0 when nothing says that it is one. */
  house: number;
}

/** Where an address begins whose first number stands at `index`. */
export function startOf(scan: Scan, index: number): Start {
  let first = index;
  // `B-204`, `12/4B`: what touches the number.
  for (let i = 0; i < 4; i++) {
    const [before, beyond] = [scan.at(first - 1), scan.at(first - 2)];
    if (before?.end !== scan.atoms[first]!.start) break;
    if (before.kind === WORD && before.end - before.start < 3) first--;
    else if (before.word === '#') first--;
    else if (/^[-/]$/.test(before.word) && beyond?.end === before.start && beyond.end - beyond.start < 4)
      first -= 2;
    else break;
  }
  const house = houseBefore(scan, first);
  const start = streetBefore(scan, house?.first ?? first) ?? house;
  return start ? { ...start, house: index + NUMBER_ATOMS } : { first, weight: 1, house: 0 };
}

/** `Flat No. `, `H.No `, before a number. */
function houseBefore(scan: Scan, number: number): Omit<Start, 'house'> | undefined {
  let weight = 0;
  let first = number;
  for (let i = number - 1; i >= number - HOUSE_ATOMS; i--) {
    const atom = scan.at(i);
    if (atom?.kind === SYM && /^[.:#-]$/.test(atom.word)) continue;
    if (atom?.kind !== WORD) break;
    const isHouse = (atom.lexeme.flags & HOUSE) !== 0;
    if (!isHouse && !words.NUMBERING.has(atom.word)) break;
    weight = Math.max(weight, isHouse && words.STRICT_HOUSES.has(atom.word) ? 1 : 0.5);
    first = i;
  }
  return first < number ? { first, weight } : undefined;
}

/** `Calle de la Princesa, `, `Lindenstraße `, `Lale Sok. `, before a number. */
function streetBefore(scan: Scan, number: number): Omit<Start, 'house'> | undefined {
  let names = 0;
  let named = -1;
  for (let i = number - 1; i >= number - STREET_ATOMS; i--) {
    const atom = scan.at(i);
    if (atom === undefined || !scan.isFree(atom.start, atom.end)) break;
    const { word } = atom;
    if (atom.kind === SYM && /^[.,/-]$/.test(word)) {
      if (word === ',' && i !== number - 1) break;
      continue;
    }
    if (atom.kind !== WORD || (words.ADDRESS_STOPS.has(word) && word !== 'via')) break;
    if (atom.lexeme.cue !== undefined && (atom.lexeme.flags & STREET) === 0 && word.length > 2) break;
    const isUpper = CAPITAL.test(scan.text.slice(atom.start, atom.start + 2));
    const isStreet = isUpper || scan.word(i + 1) === '/' || words.STRICT_STREETS.has(word);
    if (names > 0 && isStreet && words.STREET_FIRST.has(word))
      return { first: i, weight: word === 'via' && scan.country === 'IT' ? 2.5 : 1.5 };
    if (isUpper && names === 0 && words.endsAsStreet(word)) return { first: i, weight: 1 };
    if (isUpper) {
      if (words.NAME_FIRST.has(word) || named >= 0) named = i;
      names++;
    } else if (names === 0 || !words.ADDRESS_LINKS.has(word)) break;
  }
  return named >= 0 && names > 1 ? { first: named, weight: 1 } : undefined;
}

/** What the words before an address say: `delivered to`, `wohnhaft`, but `branch at`. */
export function cueWeight(scan: Scan, first: number): number {
  const before = scan.word(first - 1);
  let isAt = before === 'at';
  for (let i = first - 1; i >= first - 4; i--) {
    const atom = scan.at(i);
    if (!atom) break;
    if (atom.lexeme.cue?.type === 'ADDRESS') return 3;
    if ((atom.kind === WORD && (atom.lexeme.flags & SENT) === 0) || atom.word === '.') break;
    if (atom.word === 'at') isAt = true;
  }
  for (let i = first - 1; i >= first - NOT_HOME_REACH; i--) {
    const word = scan.word(i);
    if (words.OFFICES.has(word) || (words.PURCHASES.has(word) && (isAt || i >= first - 3))) return -3;
  }
  if ((scan.flagsAt(first - 1) & SENT) !== 0) return 1;
  return isInName(scan, first) ? -2 : 0;
}

/** `GREGGS 1402 HIGH STREET`: the number stands inside a name. */
function isInName(scan: Scan, first: number): boolean {
  const before = scan.at(first - 1);
  if (before?.kind !== WORD || words.ADDRESS_STOPS.has(before.word)) return false;
  return (
    before.end === scan.atoms[first]!.start - 1 &&
    CAPITAL.test(scan.text.slice(before.start, before.start + 2))
  );
}

/** `to Rose Cottage, 5 Mill Lane`: names before the number that begin where the address does. */
export function beginningOf(scan: Scan, first: number): number {
  return scan.word(first - 1) === ',' ? openingOf(scan, first) : first;
}

/** Where the names begin that stand before an index, behind a word that an address may follow; else the index. */
export function openingOf(scan: Scan, first: number): number {
  for (let i = first - 1; i >= first - BEGINNING_ATOMS; i--) {
    const atom = scan.at(i);
    if (!atom || !scan.isFree(atom.start, atom.end)) return first;
    const isOpening = /^[:"]$/.test(atom.word) || atom.lexeme.cue?.type === 'ADDRESS';
    if (i < first - 1 && (isOpening || (atom.lexeme.flags & SENT) !== 0)) return i + 1;
    const isName = atom.kind === WORD && CAPITAL.test(scan.text.slice(atom.start, atom.start + 2));
    if (!isName && atom.word !== ',' && atom.word !== '.') return first;
  }
  return first;
}
