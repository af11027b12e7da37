import { NUM, WORD, type Atom } from '../reading/atoms.js';
import { findMerchant } from '#libs/merchants/index.js';
import { AddressRun } from '../postal/address-run.js';
import { isNumbering } from '../postal/address-sign.js';
import { beginningOf, cueWeight, startOf } from '../postal/address-start.js';
import { NUMBERING, STREET_FIRST, endsAsStreet } from '../postal/address-words.js';
import { hanAddressEnd } from '../postal/han-address.js';
import { isCapital } from '../person/letter-case.js';
import { PLACE_CUE } from '../lexicon/kinds.js';
import { HOUSE, SENT, STREET } from '../lexicon/flags.js';
import type { Scan } from '../reading/scan.js';

/** From here on, words are taken for an address. */
const ENOUGH = 4;
/** What the word `address` says for what stands behind it, with and without a sign between. */
const SIGNED = 3.5;
const CUED = 3;
const MAX_NUMBER = 5;
const HOUSE_ATOMS = 3;
/** `C/ Mare de Déu del Pilar `, up to a number. */
const STREET_ATOMS = 8;
/** `12/4, `: a house and a flat in it. */
const FLAT = /^\d{1,3}\/\d{1,3}, ?\d/;
const UPPER = /^\p{Lu}/u;
/** A capital, or a script that has none. */
const NAMED = /^[\p{Lu}\p{Lo}]/u;
const LAST_ASCII = 0x7f;
const SIGN = /^[:="]$/;
/** What stands between the word `address` and the address. */
const BETWEEN = /^(?:[:"'=(-]|is|est|ist|es|è|at|in|en|à|है|line|no|1)$/;

/** Masks postal addresses, from the number of the house or the word `address` up to the postcode. */
export function maskAddresses(scan: Scan): void {
  if ((scan.kinds & PLACE_CUE) !== 0)
    for (const i of scan.words) if (scan.atoms[i]!.lexeme.cue?.type === 'ADDRESS') afterCue(scan, i);
  const hasPlace = (scan.flags & (STREET | HOUSE)) !== 0;
  if (hasPlace) for (const i of scan.words) if ((scan.flagsAt(i) & SENT) !== 0) withoutNumber(scan, i + 1);
  for (const i of scan.numbers) {
    const atom = scan.atoms[i]!;
    if (atom.end - atom.start > MAX_NUMBER || scan.isHidden(atom.start)) continue;
    if (!isBehindStreet(scan, i, atom) && !(hasPlace ? mayGoOn(scan, i, atom) : isPieced(scan, i, atom)))
      continue;
    if (isHanAddress(scan, i)) continue;
    const { first, weight, house } = startOf(scan, i);
    // What is a date or an amount already is the number of a house only beside a word that says so.
    if (!scan.isFree(atom.start, atom.end) && (house === 0 || isDated(scan, i, atom))) continue;
    const run = new AddressRun(scan, first, house, false);
    const evidence = weight + evidenceOf(run);
    if (evidence + CUED >= ENOUGH && evidence + cueWeight(scan, first) >= ENOUGH) mask(scan, first, run);
  }
}

/** `pick up at Ground Floor, Tumaini House, Nkrumah Rd, Mombasa`: parts that are nothing but those of an address. */
function withoutNumber(scan: Scan, first: number): void {
  const atom = scan.at(first);
  if (atom?.kind !== WORD || !UPPER.test(scan.text.slice(atom.start, atom.start + 2))) return;
  const run = new AddressRun(scan, first, 0, false);
  if (run.commas < 2 || run.streets === 0 || run.cities + run.houses === 0) return;
  if (cueWeight(scan, first) > 0) mask(scan, first, run);
}

/** A date, a time or an amount, unless it is `H No 12-5-88` or `Długa 12/4, 00-238`. */
function isDated(scan: Scan, index: number, { start }: Atom): boolean {
  return !isNumbering(scan, index - 1) && !FLAT.test(scan.slice(start, start + 8));
}

/** Masks what is certain to be an address from an atom on. */
export function maskAddressFrom(scan: Scan, first: number): void {
  const run = new AddressRun(scan, first, 0, false);
  if (run.numbers > 0 || run.hasPostcode) mask(scan, first, run);
}

/** `address: Sunrise Villa, Hill Road`: after the word, anything that looks a little like it. */
function afterCue(scan: Scan, index: number): void {
  let i = index + 1;
  let weight = CUED;
  for (; i <= index + 4 && BETWEEN.test(scan.word(i)); i++) if (SIGN.test(scan.word(i))) weight = SIGNED;
  const atom = scan.at(i);
  if (!atom || (atom.kind !== NUM && atom.kind !== WORD && atom.word !== '#')) return;
  const isLower = !UPPER.test(scan.text.slice(atom.start, atom.start + 2));
  // `Unit 6/77` looks like a date.
  const house = (atom.lexeme.flags & HOUSE) !== 0 ? i + HOUSE_ATOMS : 0;
  const run = new AddressRun(scan, i, house, isLower);
  if (weight + evidenceOf(run) >= ENOUGH) mask(scan, i, run);
}

/** `仙霞路77弄9号`: written without spaces. */
function isHanAddress(scan: Scan, index: number): boolean {
  const before = scan.at(index - 1);
  const { start } = scan.atoms[index]!;
  if (before?.kind !== WORD || before.end !== start) return false;
  const end = hanAddressEnd(scan.text, before.word, start);
  if (end === 0 || !scan.isFree(before.start, end)) return false;
  scan.mask('ADDRESS', before.start, end);
  return true;
}

/** What speaks for an address in what was read; far below zero where it holds no number or nothing else. */
function evidenceOf(run: AddressRun): number {
  const hasNumber = run.numbers > 0 || run.hasPostcode;
  if (run.words === 0 || !hasNumber || run.words + run.numbers < 2) return -10;
  const streets = Math.min(run.streets, 2) * 3 + Math.min(run.loose, 2) * 1.5;
  const parts = Math.min(run.houses, 2) * 1.5 + Math.min(run.commas, 3) * 0.5;
  return streets + parts + (run.hasPostcode ? 2 : 0) + Math.min(run.cities, 1);
}

function mask(scan: Scan, first: number, run: AddressRun): void {
  if (run.end < 0) return;
  const beginning = beginningOf(scan, first);
  const { start } = scan.atoms[beginning]!;
  // `Croma, 100 Feet Road`: where the shop is.
  if (beginning < first && findMerchant(scan.slice(start, scan.at(first - 2)!.end)) !== undefined) return;
  scan.mask('ADDRESS', start, run.end);
}

/** `Lindenstraße 48`, `Via Roma 12`, `仙霞路77`: a street right before a number, by its ending or its first word. */
function isBehindStreet(scan: Scan, index: number, atom: Atom): boolean {
  const isDotted = scan.word(index - 1) === '.';
  const before = scan.at(isDotted ? index - 2 : index - 1);
  if (before?.kind !== WORD) return false;
  if (before.end === atom.start) return before.word.charCodeAt(before.word.length - 1) > 0x3040;
  if (before.word.length > 5 && endsAsStreet(before.word)) return true;
  if (isDotted || !isNamed(scan.text, before.start)) return false;
  for (let i = index - 2; i > index - STREET_ATOMS; i--) {
    if (STREET_FIRST.has(scan.word(i))) return true;
    if (scan.at(i)?.kind !== WORD && scan.word(i) !== '/') return false;
  }
  return false;
}

/** `B-2/117, Janakpuri`: the number of a house in pieces, before a name. */
const isPieced = (scan: Scan, index: number, { start }: Atom) =>
  scan.word(index + 1) === ',' && scan.word(index - 1) === '/' && scan.at(index - 1)!.end === start;

/** Whether a capital or a letter of a script that has none stands at a position. */
const isNamed = (text: string, at: number) =>
  text.charCodeAt(at) > LAST_ASCII ? NAMED.test(text.slice(at, at + 2)) : isCapital(text, at);

/** A cheap look whether words beside a number could be those of an address. */
function mayGoOn(scan: Scan, index: number, atom: Atom): boolean {
  const [before, next] = [scan.at(index - 1), scan.at(index + 1)];
  const isPlaceBefore = before?.kind === WORD && (before.lexeme.flags & (HOUSE | STREET)) !== 0;
  if (
    isPlaceBefore ||
    (before !== undefined && NUMBERING.has(before.word)) ||
    /^[.:#]$/.test(before?.word ?? '')
  )
    return true;
  if (!scan.isFree(atom.start, atom.end)) return false;
  if (next?.kind !== WORD) return /^[,/-]$/.test(next?.word ?? '');
  if (next.start === atom.end && next.end - next.start < 4) return true;
  if (next.word === 'bis' || next.word === 'ter') return true;
  return (next.lexeme.flags & (HOUSE | STREET)) !== 0 || isNamed(scan.text, next.start);
}
