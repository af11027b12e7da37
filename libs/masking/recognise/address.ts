import { NUM, WORD } from '../atoms.js';
import { AddressRun } from '../address-run.js';
import { beginningOf, cueWeight, startOf } from '../address-start.js';
import { hanAddressEnd } from '../han-address.js';
import type { Scan } from '../scan.js';

/** From here on, words are taken for an address. */
const ENOUGH = 4;
const MAX_NUMBER = 5;
const UPPER = /^\p{Lu}/u;

/** Masks postal addresses, from the number of the house or the word `address` up to the postcode. */
export function maskAddresses(scan: Scan): void {
  for (const i of scan.words) {
    if (scan.atoms[i]!.lexeme.cue?.type === 'ADDRESS') afterCue(scan, i);
  }
  for (const i of scan.numbers) {
    const { start, end } = scan.atoms[i]!;
    if (end - start > MAX_NUMBER || !mayGoOn(scan, i) || scan.isHidden(start)) continue;
    if (isHanAddress(scan, i)) continue;
    const { first, weight, house } = startOf(scan, i);
    // What is a date or an amount already is the number of a house only beside a word that says so.
    if (house > 0 || scan.isFree(start, end)) claim(scan, first, weight + cueWeight(scan, first), house);
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
  claim(scan, i, isSigned ? 3.5 : 3, 0, !UPPER.test(scan.text.slice(atom.start, atom.start + 2)));
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

/** Masks what is certain to be an address from an atom on. */
export function maskAddressFrom(scan: Scan, first: number): void {
  claim(scan, first, ENOUGH);
}

function claim(scan: Scan, first: number, weight: number, house = 0, lower = false): void {
  const start = scan.atoms[first]!.start;
  if (scan.isHidden(start)) return;
  const run = new AddressRun(scan, first, house, lower);
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

/** A cheap look whether words follow that could be those of a street, or precede. */
function mayGoOn(scan: Scan, index: number): boolean {
  const next = scan.atoms[index + 1];
  if (next?.kind === WORD || next?.word === ',' || next?.word === '/' || next?.word === '-') return true;
  const before = scan.atoms[index - 1];
  return before?.kind === WORD || before?.word === '.';
}
