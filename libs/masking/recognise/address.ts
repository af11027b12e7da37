import { NUM, SYM, WORD } from '../atoms.js';
import * as words from '../address-words.js';
import { AddressRun } from '../address-run.js';
import { hanAddressEnd } from '../han-address.js';
import { HOUSE, SENT } from '../lexicon/flags.js';
import type { Scan } from '../scan.js';

/** From here on, words are taken for an address. */
const ENOUGH = 4;
const MAX_NUMBER = 5;
/** `Flat No. 4`, `H.No 8`. */
const HOUSE_ATOMS = 5;
/** `Calle de la Princesa, 12`. */
const STREET_ATOMS = 7;
const NOT_HOME_REACH = 10;
/** `Rose Cottage, Mill Farm, `. */
const BEGINNING_ATOMS = 9;
const UPPER = /^\p{Lu}/u;
const CAPITAL = /^[\p{Lu}\p{Lo}]/u;

/** Where an address begins and what its beginning says for it. */
interface Start {
  first: number;
  weight: number;
}

/** Masks postal addresses, from the number of the house or the word `address` up to the postcode. */
export function maskAddresses(scan: Scan): void {
  for (const i of scan.words) {
    if (scan.atoms[i]!.lexeme.cue?.type === 'ADDRESS') afterCue(scan, i);
    else if (scan.word(i) === 'box') postBox(scan, i);
  }
  for (const i of scan.numbers) {
    const { start, end } = scan.atoms[i]!;
    if (end - start > MAX_NUMBER || !mayGoOn(scan, i) || !scan.isFree(start, end)) continue;
    if (isHanAddress(scan, i)) continue;
    const { first, weight } = startOf(scan, i);
    claim(scan, first, weight + cueWeight(scan, first));
  }
}

/** `address: Sunrise Villa, Hill Road`: after the word, anything that looks a little like it. */
function afterCue(scan: Scan, index: number): void {
  let i = index + 1;
  let isSigned = false;
  for (; i <= index + 4; i++) {
    const word = scan.word(i);
    if (!/^(?:[:"'=(-]|is|est|ist|es|è|at|in|en|à|है|line|no|1)$/.test(word)) break;
    if (/^[:="]$/.test(word)) isSigned = true;
  }
  const atom = scan.atoms[i];
  if (!atom || (atom.kind !== NUM && atom.kind !== WORD && atom.word !== '#')) return;
  claim(scan, i, isSigned ? 3.5 : 3, !UPPER.test(scan.text.slice(atom.start, atom.start + 2)));
}

/** `仙霞路77弄9号`: written without spaces. */
function isHanAddress(scan: Scan, index: number): boolean {
  const before = scan.atoms[index - 1];
  const { start } = scan.atoms[index]!;
  const end =
    before?.kind === WORD && before.end === start ? hanAddressEnd(scan.text, before.word, start) : 0;
  if (end === 0 || !scan.isFree(before!.start, end)) return false;
  scan.mask('ADDRESS', before!.start, end);
  return true;
}

/** `P.O. Box 4471, Tulsa`. */
function postBox(scan: Scan, index: number): void {
  let first = index - 1;
  while (first > index - 5 && /^(?:\.|p|o|po|post|office)$/.test(scan.word(first))) first--;
  const atom = scan.atoms[index + 1];
  if (first === index - 1 || (atom?.kind !== NUM && atom?.word !== '.' && atom?.word !== 'no')) return;
  claim(scan, first + 1, ENOUGH);
}

function claim(scan: Scan, first: number, weight: number, lower = false): void {
  const start = scan.atoms[first]!.start;
  if (scan.isHidden(start)) return;
  const run = new AddressRun(scan, first, lower);
  if (run.end < 0 || run.words === 0 || (run.numbers === 0 && !run.hasPostcode)) return;
  const evidence =
    Math.min(run.streets, 2) * 3 +
    Math.min(run.loose, 2) * 1.5 +
    Math.min(run.houses, 2) * 1.5 +
    Math.min(run.commas, 3) * 0.5 +
    (run.hasPostcode ? 2 : 0) +
    Math.min(run.cities, 1);
  if (weight + evidence < ENOUGH || run.words + run.numbers < 2) return;
  scan.mask('ADDRESS', scan.atoms[beginningOf(scan, first)]!.start, run.end);
}

/** `to Rose Cottage, 5 Mill Lane`: names before the number that begin where the address does. */
function beginningOf(scan: Scan, first: number): number {
  if (scan.word(first - 1) !== ',') return first;
  for (let i = first - 1; i >= first - BEGINNING_ATOMS; i--) {
    const atom = scan.atoms[i];
    if (!atom || !scan.isFree(atom.start, atom.end)) return first;
    const isOpening = /^[:"]$/.test(atom.word) || atom.lexeme.cue?.type === 'ADDRESS';
    if (i < first - 1 && (isOpening || (atom.lexeme.flags & SENT) !== 0)) return i + 1;
    const isName = atom.kind === WORD && CAPITAL.test(scan.text.slice(atom.start, atom.start + 2));
    if (!isName && atom.word !== ',' && atom.word !== '.') return first;
  }
  return first;
}

/** A cheap look whether words follow that could be those of a street, or precede. */
function mayGoOn(scan: Scan, index: number): boolean {
  const next = scan.atoms[index + 1];
  if (next?.kind === WORD || next?.word === ',' || next?.word === '/' || next?.word === '-') return true;
  const before = scan.atoms[index - 1];
  return before?.kind === WORD || before?.word === '.';
}

function startOf(scan: Scan, index: number): Start {
  let first = index;
  // `B-204`, `12/4B`: what touches the number.
  for (let i = 0; i < 4; i++) {
    const [before, beyond] = [scan.atoms[first - 1], scan.atoms[first - 2]];
    if (before?.end !== scan.atoms[first]!.start) break;
    if (before.kind === WORD && before.end - before.start < 3) first--;
    else if (before.word === '#') first--;
    else if (/^[-/]$/.test(before.word) && beyond?.end === before.start && beyond.end - beyond.start < 4)
      first -= 2;
    else break;
  }
  const house = houseBefore(scan, first);
  return streetBefore(scan, house?.first ?? first) ?? house ?? { first, weight: 1 };
}

/** `Flat No. `, `H.No `, before a number. */
function houseBefore(scan: Scan, number: number): Start | undefined {
  let weight = 0;
  let first = number;
  for (let i = number - 1; i >= number - HOUSE_ATOMS; i--) {
    const atom = scan.atoms[i];
    if (atom?.kind === SYM && /^[.:#-]$/.test(atom.word)) continue;
    if (atom?.kind !== WORD || (atom.lexeme.flags & HOUSE) === 0) break;
    weight = Math.max(weight, words.STRICT_HOUSES.has(atom.word) ? 1 : 0.5);
    first = i;
  }
  return first < number ? { first, weight } : undefined;
}

/** `Calle de la Princesa, `, `Lindenstraße `, before a number. */
function streetBefore(scan: Scan, number: number): Start | undefined {
  let names = 0;
  for (let i = number - 1; i >= number - STREET_ATOMS; i--) {
    const atom = scan.atoms[i];
    if (atom === undefined || !scan.isFree(atom.start, atom.end)) break;
    if (atom.kind === SYM && /^[.,/-]$/.test(atom.word)) {
      if (atom.word === ',' && i !== number - 1) break;
      continue;
    }
    if (atom.kind !== WORD || words.ADDRESS_STOPS.has(atom.word)) {
      if (atom.word !== 'via') break;
    }
    const isUpper = UPPER.test(scan.text.slice(atom.start, atom.start + 2)) || /^\p{Lo}/u.test(atom.word);
    const isStreet = isUpper || scan.word(i + 1) === '/' || words.STRICT_STREETS.has(atom.word);
    if (names > 0 && isStreet && words.STREET_FIRST.has(atom.word))
      return { first: i, weight: atom.word === 'via' && scan.country === 'IT' ? 2.5 : 1 };
    if (isUpper && names === 0 && words.STREET_ENDING.test(atom.word)) return { first: i, weight: 1 };
    if (isUpper) names++;
    else if (!words.ADDRESS_LINKS.has(atom.word)) break;
  }
  return undefined;
}

/** What the words before an address say: `delivered to`, `wohnhaft`, but `branch at`. */
function cueWeight(scan: Scan, first: number): number {
  const before = scan.word(first - 1);
  let isAt = before === 'at';
  for (let i = first - 1; i >= first - 4; i--) {
    const atom = scan.atoms[i];
    if (!atom) break;
    if (atom.lexeme.cue?.type === 'ADDRESS') return 3;
    if ((atom.kind === WORD && (atom.lexeme.flags & SENT) === 0) || atom.word === '.') break;
    if (atom.word === 'at') isAt = true;
  }
  for (let i = first - 1; i >= first - NOT_HOME_REACH; i--)
    if (words.NOT_HOME.has(scan.word(i)) && (isAt || i >= first - 3)) return -3;
  return (scan.flagsAt(first - 1) & SENT) !== 0 ? 1 : 0;
}
