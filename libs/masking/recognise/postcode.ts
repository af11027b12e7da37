import { NUM, WORD } from '../reading/atoms.js';
import { openingOf } from '../postal/address-start.js';
import { CITIES } from '../postal/address-words.js';
import { SENT } from '../lexicon/flags.js';
import type { Code } from '../reading/codes.js';
import { letteredPostcodeEnd, numberedPostcodeEnd } from '../postal/postcode-shape.js';
import type { Scan } from '../reading/scan.js';

/** `45419-2207`. */
const ZIP_AND_FOUR = /\d{5}-\d{4}(?![\d-])/y;
const ZIP_WORD = /^zip(?:s|code)?$/;
/** `94105`, `94105-2207`, `600042`: other numbers are no ZIP codes, whatever a text calls them. */
const ZIP = /^\d{5}(?:-\d{4}|\d)?$/;
const STATE = /^[A-Z]{2}$/;
/** Of an Indian or Singaporean postcode. */
const SIX = 6;
const MAX_LENGTH = 7;

/** Masks postcodes after a word that says so, of a shape that nothing else has, and beside a city. */
export function maskPostcodes(scan: Scan): void {
  for (const code of scan.codes) {
    const { start, letters, digits } = code;
    if (digits > 10 || letters > 4 || !scan.isFree(start, code.end)) continue;
    const end = letters > 0 ? lettered(scan, code) : numbered(scan, code);
    if (end === 0 || !scan.isFree(start, end)) continue;
    // `to Wisteria Cottage, Back Lane, Malton YO17 9RT`: an address without a number.
    const opening = scan.atoms[openingOf(scan, code.first)]!.start;
    const isAddress = scan.slice(opening, start).includes(',');
    scan.mask(isAddress ? 'ADDRESS' : 'POSTCODE', isAddress ? opening : start, end);
  }
}

function lettered(scan: Scan, code: Code): number {
  const end = code.end - code.start > MAX_LENGTH ? 0 : letteredPostcodeEnd(scan.text, code.start);
  const isCued = scan.cueBefore(code.first)?.type === 'POSTCODE';
  if (end === 0 && isCued) return numberedPostcodeEnd(scan.text, code.start);
  if (end === 0 || isCued) return end;
  const written = scan.slice(code.start, end);
  // `SW1A 1AA` in two parts; `EC1234X` and `sw11 3ap` may be anything.
  return written === written.toUpperCase() && written.includes(' ') ? end : 0;
}

function numbered(scan: Scan, code: Code): number {
  if (code.digits < 4) {
    const cued = code.digits > 1 && scan.cueBefore(code.first)?.type === 'POSTCODE';
    return cued ? numberedPostcodeEnd(scan.text, code.start) : 0;
  }
  const cue = scan.cueBefore(code.first);
  const before = scan.at(code.first - 1);
  const isAbbreviated =
    before?.word === '.' && scan.word(code.first - 2) === 'p' && scan.word(code.first - 4) === 'c';
  const end = numberedPostcodeEnd(scan.text, code.start);
  if (
    cue?.type === 'POSTCODE' &&
    ZIP_WORD.test(scan.word(cue.index)) &&
    !ZIP.test(scan.slice(code.start, code.end))
  ) {
    scan.keep(code.start, code.end);
    return 0;
  }
  if (cue?.type === 'POSTCODE' || isAbbreviated || before?.word === '〒') return end;
  if (before === undefined || cue !== undefined) return before === undefined ? openingEnd(scan, code) : 0;
  ZIP_AND_FOUR.lastIndex = code.start;
  const isState = before.kind === WORD && STATE.test(scan.slice(before.start, before.end));
  if (isState && ZIP_AND_FOUR.test(scan.text)) return ZIP_AND_FOUR.lastIndex;
  // `COLUMBUS, OH 43215`
  if (
    isState &&
    code.digits === SIX - 1 &&
    scan.word(code.first - 2) === ',' &&
    scan.at(code.first - 3)?.kind === WORD
  )
    return end;
  return isBesideCity(scan, code) ? code.end : 0;
}

/** `Chennai - 600042`, `Mumbai, 400080`, `28012 Madrid`. */
function isBesideCity(scan: Scan, { first, last, digits }: Code): boolean {
  if (digits !== SIX && digits !== SIX - 1) return false;
  const atom = scan.atoms[first]!;
  let i = first - 1;
  if (/^[-,–]$/.test(scan.word(i))) i--;
  const before = scan.at(i);
  const isAfterCity = before !== undefined && CITIES.has(before.word) && atom.start - before.end < 4;
  if (isAfterCity && (digits === SIX || i < first - 1)) return true;
  // `STORE 12345 SEATTLE` is the number of a shop.
  if (scan.at(first - 1)?.kind === WORD && (scan.flagsAt(first - 1) & SENT) === 0) return false;
  const next = scan.at(last + 1);
  return digits === SIX - 1 && next !== undefined && CITIES.has(next.word) && next.start - atom.end === 1;
}

/** `94105, San Francisco`, at the beginning of a text. */
function openingEnd(scan: Scan, { last, digits, end }: Code): number {
  if (digits !== SIX - 1 || scan.at(last)?.kind !== NUM) return 0;
  const next = scan.word(last + 1) === ',' ? last + 2 : last + 1;
  return CITIES.has(scan.word(next)) || CITIES.has(scan.word(next + 1)) ? end : 0;
}
