import { findMerchant } from '#libs/merchants/index.js';
import { NUM, SYM, WORD, type Atom } from '../reading/atoms.js';
import type { Code } from '../reading/codes.js';
import { digitGroup, mayReach, type DigitGroup } from '../reading/digit-group.js';
import { CONNECTOR, NAME, PLACE, SIDE, UNIT } from '../lexicon/flags.js';
import type { Scan } from '../reading/scan.js';
import { isConfirmed } from './amount-in-code.js';
import { isPromotion } from './offer.js';

const SEPARATORS = /^[ \-./]$/;
/** From this many digits on, a number that nobody knows is taken for an account. */
const LONG = 9;
/** `PUNBH25012345678`, `TFA1BC2DE3`, `HDFC1450IR`: capitals and digits in one piece. */
const MIXED = /^(?=(?:[A-Z]*\d){3})(?=\d*[A-Z])[A-Z\d]{8,40}$/;
/** `MP250518.1132.L04417`: what Airtel, Tigo and MTN call a payment. */
const MOBILE_MONEY = /[A-Z]{2}\d{6}\.\d{4}\.[A-Z]\d{4,6}(?!\d)/y;
/** `SWIGGY-987654`: behind a name and a hyphen. */
const LONG_SUFFIX = 6;
/** `0x80070005`: what programs print. */
const HEXADECIMAL = /(?:^|_)0x[\da-f]{1,16}$/i;
/** A message with one of these has a twelve-digit reference. */
const TRANSFERS = new Set(['upi', 'imps', 'vpa', 'rrn']);
/** Words that say of a number close behind them that it is nobody's. */
const IMPERSONAL = new Set(
  'isbn issn ean upc sku checksum crc seed counter prime primes sequence fibonacci lottery binary hash md5 sha digest population firmware version build timestamp ts epoch followers views bytes pi'.split(
    ' ',
  ),
);
const NEAR = 5;
const LEAST_NUMBERED = 6;
const NUMBER_WORDS = /^(?:n|nº|n°|no|nro|nr|num|núm|número|numero|nombor|nomor|номер|#)$/;

/** Masks what is long enough to be personal and that no recogniser knew: nothing leaks for being unknown. */
export function maskLongNumbers(scan: Scan): void {
  for (const code of scan.codes) {
    if (code.letters > 0 && scan.isFree(code.start, code.end)) maskLongCode(scan, code);
  }
  for (const i of scan.numbers) {
    const atom = scan.atoms[i]!;
    if (isNumbered(scan, i)) scan.mask('REF', atom.start, atom.end);
    if (!scan.isOpen(atom.start) || !mayReach(scan, i, LONG) || !scan.isFree(atom.start, atom.end)) continue;
    if (isFraction(scan, i) || (scan.flagsAt(i + 1) & UNIT) !== 0) continue;
    const { parts } = digitGroup(scan, i, SEPARATORS);
    const whole = parts.at(-1);
    if (!whole || whole.digits.length < LONG || isPlainNumber(scan, parts) || isImpersonal(scan, i)) continue;
    const parcel = parcelAround(scan, atom.start, whole.end, whole.digits.length);
    if (parcel) {
      scan.mask('REF', atom.start - 3, parcel);
      continue;
    }
    const isReference = whole.digits.length === 12 && parts.length === 1 && isTransfer(scan);
    scan.mask(isReference ? 'REF' : 'ACCOUNT', atom.start, whole.end);
  }
}

/** `. N° 28500726`: nothing says what it is the number of, and the sentence begins there. */
function isNumbered(scan: Scan, index: number): boolean {
  const { start, end } = scan.atoms[index]!;
  if (end - start < LEAST_NUMBERED || end - start >= LONG || !scan.isFree(start, end)) return false;
  let i = index - 1;
  while (/^[.:°º]$/.test(scan.word(i)) && i > index - 3) i--;
  if (!NUMBER_WORDS.test(scan.word(i))) return false;
  return i === 0 || /^[.,;!|)\n]$/.test(scan.word(i - 1));
}

/** `0.30000000000000004`: digits behind the point of a small number. */
function isFraction(scan: Scan, index: number): boolean {
  const [number, dot] = [scan.at(index - 2), scan.at(index - 1)];
  return (
    dot?.word === '.' &&
    dot.end === scan.atoms[index]!.start &&
    number?.kind === NUM &&
    number.end === dot.start &&
    number.end - number.start === 1
  );
}

/** The end of the number of a parcel, `KX 4471 2093 6GB`, whose digits are known; 0 when it is none. */
function parcelAround(scan: Scan, start: number, end: number, digits: number): number {
  if (digits !== 9 || !/^(?:^|[^A-Z])[A-Z]{2} $/.test(scan.slice(Math.max(0, start - 4), start))) return 0;
  const letters = /^ ?[A-Z]{2}(?![A-Za-z\d])/.exec(scan.slice(end, end + 4))?.[0];
  return letters !== undefined && scan.isFree(start - 3, start) ? end + letters.length : 0;
}

const isTransfer = (scan: Scan) => scan.words.some((i) => TRANSFERS.has(scan.word(i)));

/** `3.14159265`, `124.0.6367.91`, `1.250.000.000`, `1 1 2 3 5 8 13 21`, `000-00-0000`: numbers, not identifiers. */
function isPlainNumber(scan: Scan, parts: DigitGroup['parts']): boolean {
  const whole = parts.at(-1)!;
  if (/^(?:0+|[01]{9,24})$/.test(whole.digits)) return true;
  if (parts.length === 1) return false;
  const sizes = parts.map(({ digits }, i) => digits.length - (parts[i - 1]?.digits.length ?? 0));
  const longest = Math.max(...sizes);
  // `2025-26/117`: of a financial year.
  const isOfYear =
    sizes[0] === 4 && sizes[1] === 2 && /^20[1-4]/.test(whole.digits) && whole.digits.length <= 10;
  if (longest <= 2 || isOfYear) return true;
  const isDotted = parts.every(({ index }, i) => i === parts.length - 1 || scan.word(index + 1) === '.');
  if (!isDotted) return false;
  return parts.length === 2 ? sizes[0]! <= 2 : longest <= 3 || sizes.includes(1);
}

function isImpersonal(scan: Scan, index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - NEAR); i--) if (IMPERSONAL.has(scan.word(i))) return true;
  return false;
}

function maskLongCode(scan: Scan, code: Code): void {
  const opening = scan.atoms[code.first];
  const isName = opening?.kind === WORD && findMerchant(scan.slice(opening.start, opening.end)) !== undefined;
  const isApart = scan.at(code.first + 1)?.kind === SYM;
  if (HEXADECIMAL.test(scan.slice(Math.max(code.start, code.end - 20), code.end))) return;
  if (isPromotion(scan, code) || (code.digits >= LONG && isImpersonal(scan, code.first))) return;
  MOBILE_MONEY.lastIndex = code.start;
  if (MOBILE_MONEY.test(scan.text) && scan.isFree(code.start, MOBILE_MONEY.lastIndex))
    return scan.mask('REF', code.start, MOBILE_MONEY.lastIndex);
  const opened =
    opening?.kind === WORD && !isApart && isSmallWord(scan, opening) ? scan.at(code.first + 1) : undefined;
  if (opened && code.digits >= LONG) return scan.mask('ACCOUNT', opened.start, code.end);
  if (code.digits >= LONG && !(isName && isApart))
    return scan.mask('REF', withoutPerson(scan, code), withoutShop(scan, code));
  let first = code.first;
  for (let i = code.first; i <= code.last; i++) {
    const isEnd = i === code.last || scan.at(i + 1)?.kind === SYM;
    if (!isEnd) continue;
    maskPiece(scan, first, i, first === code.first, isName);
    i++;
    first = i + 1;
  }
}

/** `to5676791234`: a word of the sentence that lost its space. */
const isSmallWord = (scan: Scan, { lexeme, start, end }: Atom) =>
  (lexeme.flags & (CONNECTOR | SIDE | PLACE)) !== 0 && /^[a-z]{2,6}$/.test(scan.slice(start, end));

/** `…-ROHIT P DESHPANDE-CITIN26594120337`: where the reference begins behind a name and a hyphen. */
function withoutPerson(scan: Scan, { first, start }: Code): number {
  const [name, sign, next] = scan.atoms.slice(first, first + 3);
  const isName = name?.kind === WORD && (name.lexeme.flags & NAME) !== 0 && name.end - name.start > 3;
  return isName && sign?.kind === SYM && next !== undefined ? next.start : start;
}

/** `NEFT-N329251877440192-ZEPTO`: the shop behind the last hyphen survives. */
function withoutShop(scan: Scan, { last, end }: Code): number {
  const [sign, word] = [scan.at(last - 1), scan.atoms[last]];
  if (sign?.kind !== SYM || word?.kind !== WORD) return end;
  return findMerchant(scan.slice(word.start, word.end)) === undefined ? end : sign.start;
}

/** One piece between hyphens; the name of a shop at its beginning survives. */
function maskPiece(scan: Scan, first: number, last: number, isOpening: boolean, isName: boolean): void {
  const named = isOpening && isName;
  const start = scan.at(first)?.[named ? 'end' : 'start'] ?? 0;
  const end = scan.at(last)?.end ?? start;
  const piece = scan.slice(start, end);
  const digits = piece.replace(/\D/g, '').length;
  const isSuffix = !isOpening && digits === piece.length && digits >= LONG_SUFFIX;
  // The D of `D-8X4QK2LM`.
  const opening = isOpening ? undefined : scan.at(first - 2);
  const from =
    opening?.kind === WORD && opening.end - opening.start === 1 && isStart(scan, first - 2)
      ? opening.start
      : start;
  const isMixed = !named && (MIXED.test(piece) || isConfirmed(scan, start));
  if (digits >= LONG || isSuffix || isMixed) scan.mask('REF', from, end);
}

/** Whether nothing touches an atom from the left. */
const isStart = (scan: Scan, index: number) =>
  scan.at(index - 1)?.end !== scan.atoms[index]!.start || scan.word(index - 1) === '#';
