import { SYM } from '../reading/atoms.js';
import { PLACE_CUE } from '../lexicon/kinds.js';
import type { Scan } from '../reading/scan.js';

/** `37.77621, -122.43188`, `12.9716° N 77.5946° E`. */
const PAIR =
  /([+-]?\d{1,3}\.\d{2,10})(°?)(?: ?[NS])?[ ,;/]{1,3}(?:(?:lng|lon|long|longitude)[ :=]{0,2})?([+-]?\d{1,3}\.\d{2,10})°?(?: ?[EW](?![\p{L}]))?/iuy;
/** `51°28'40"N 2°37'44"W`. */
const DEGREES =
  /\d{1,3}° ?\d{1,2}(?:\.\d{1,6})?[′'] ?(?:\d{1,2}(?:\.\d{1,6})?["″] ?)?[NS][ ,]{1,3}\d{1,3}° ?\d{1,2}(?:\.\d{1,6})?[′'] ?(?:\d{1,2}(?:\.\d{1,6})?["″] ?)?[EW]/iuy;
/** One coordinate: `19.17264`. */
const ONE = /[+-]?\d{1,3}\.\d{2,10}(?:° ?[NSEW]?)?(?![\d.])/iuy;
/** Without a word that says so, numbers with fewer decimals are something else. */
const DECIMALS = 4;
const DOT = 46;
const DEGREE = 176;

/** Masks coordinates. */
export function maskCoordinates(scan: Scan): void {
  const { text, atoms } = scan;
  for (const i of scan.numbers) {
    const { start, end } = atoms[i]!;
    if (end - start > 3) continue;
    const after = text.charCodeAt(end);
    if (after === DEGREE) claim(scan, start, endOf(DEGREES, text, start));
    if (after !== DOT || !mayBeFine(scan, i)) continue;
    const sign = scan.at(i - 1);
    const isSigned = sign?.kind === SYM && sign.end === start && (sign.word === '-' || sign.word === '+');
    const from = isSigned ? sign.start : start;
    if (!scan.isFree(from, end)) continue;
    const pair = pairEnd(scan, from, i);
    claim(scan, from, pair || (isCued(scan, i) ? endOf(ONE, text, from) : 0));
  }
}

/** Enough decimals, a sign for degrees or a word for places: a cheap look before the full one. */
function mayBeFine(scan: Scan, index: number): boolean {
  const decimals = scan.at(index + 2);
  if (!decimals || decimals.end - decimals.start < 2) return false;
  if (decimals.end - decimals.start >= DECIMALS || scan.text.charCodeAt(decimals.end) === DEGREE) return true;
  return (scan.kinds & PLACE_CUE) !== 0;
}

function pairEnd(scan: Scan, from: number, index: number): number {
  PAIR.lastIndex = from;
  const match = PAIR.exec(scan.text);
  if (!match) return 0;
  const [, first = '', degree = '', second = ''] = match;
  if (Math.abs(Number(first)) > 90 || Math.abs(Number(second)) > 180) return 0;
  const isFine = decimals(first) >= DECIMALS && decimals(second) >= DECIMALS;
  return isFine || degree !== '' || isCued(scan, index) ? PAIR.lastIndex : 0;
}

const decimals = (number: string) => number.length - number.indexOf('.') - 1;

const isCued = (scan: Scan, index: number) => scan.cueBefore(index)?.type === 'LOCATION';

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

function claim(scan: Scan, start: number, end: number): void {
  if (end > 0 && scan.isFree(start, end)) scan.mask('LOCATION', start, end);
}
