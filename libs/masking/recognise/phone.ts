import { digitGroup, mayReach, isWhole, type DigitGroup } from '../digit-group.js';
import { readPhone } from '../phone-book.js';
import type { Scan } from '../scan.js';

const SEPARATORS = /^(?: ?[-.)(/] ?| |\) ?\(|)$/;
/** `(202) 555-0188`, `555.123.4567`: North American, valid or not. */
const NORTH_AMERICAN = /^(?:\+?1[-. ]?)?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}$/;
/** Numbers anybody may call: `1800 425 3800`, `18605005555`. */
const PUBLIC = /^(?:0?1[-. ]?)?(?:800|860|888|877|866|855|844|833|900)[-. ]?\d{3}[-. ]?\d{1,4}$/;
const MIN_DIGITS = 7;
const MAX_DIGITS = 15;

/** Masks phone numbers; free call lines survive. */
export function maskPhones(scan: Scan): void {
  for (const i of scan.numbers) {
    const atom = scan.atoms[i];
    if (!atom || !mayReach(scan, i, MIN_DIGITS) || !scan.isFree(atom.start, atom.end)) continue;
    if (isInsideCode(scan.text, atom.start)) continue;
    const group = digitGroup(scan, i, SEPARATORS);
    if ((group.parts.at(-1)?.digits.length ?? 0) < MIN_DIGITS) continue;
    const start = prefixStart(scan, i);
    const cue = scan.cueBefore(i)?.type;
    const isCalled = cue === 'PHONE';
    if (cue !== undefined && !isCalled && scan.text[start] !== '+') continue;
    const end = phoneEnd(scan, start, group, isCalled);
    if (end === 0) continue;
    const written = scan.slice(atom.start, end);
    if (PUBLIC.test(written)) scan.keep(start, end);
    else scan.mask('PHONE', start, end);
  }
}

/** A plus sign and a bracket belong to the number. */
function prefixStart(scan: Scan, index: number): number {
  let start = scan.atoms[index]?.start ?? 0;
  for (let i = 0; i < 2 && /[+(]/.test(scan.text[start - 1] ?? ''); i++) start--;
  return start;
}

function phoneEnd(scan: Scan, start: number, { parts }: DigitGroup, isCalled: boolean): number {
  for (const { end, digits } of parts.toReversed()) {
    if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS || !isWhole(scan, end)) continue;
    const written = scan.slice(start, end);
    if (NORTH_AMERICAN.test(written) || PUBLIC.test(written.replace(/^[+(]+/, ''))) return end;
    if (isCandidate(scan, written, digits, isCalled) && isPhone(written, scan.country)) return end;
  }
  const longest = parts.findLast(({ digits, end }) => digits.length <= MAX_DIGITS && isWhole(scan, end));
  return isCalled && longest ? longest.end : 0;
}

/** Asking the phone book of the world costs microseconds, so that only what may be a number of the country asks. */
function isCandidate(scan: Scan, written: string, digits: string, isCalled: boolean): boolean {
  if (isCalled || /^\(?\+/.test(written)) return true;
  if (scan.country === 'IN' || scan.country === undefined) return /^(?:0|91)?[6-9]\d{9}$/.test(digits);
  return digits.length >= 8 && digits.length <= 12;
}

function isPhone(written: string, country = 'IN'): boolean {
  return readPhone(written, country)?.isValid() ?? false;
}

/** `AB-2024-123456`: letters, or letters and a hyphen, touch the number. */
function isInsideCode(text: string, start: number): boolean {
  const before = text[start - 1] ?? '';
  return /[\p{L}\d_]/u.test(/[-/.]/.test(before) ? (text[start - 2] ?? '') : before);
}
