import { NUM } from '../reading/atoms.js';
import { GLUED, WORD } from '../reading/atoms.js';
import { digitGroup, type DigitGroup, isGlue, isWhole, mayReach } from '../reading/digit-group.js';
import { CONTACTING, CONTACTING_OR_PAYING } from '../lexicon/phone-words.data.js';
import { readPhone } from '../phone/phone-book.js';
import { phonePlan } from '../phone/phone-plan.js';
import type { Scan } from '../reading/scan.js';

const SEPARATORS = /^(?: ?[-.)(/] ?| |\) ?\(|\) ?[-.] ?|)$/;
/** `(202) 555-0188`, `555.123.4567`: North American, valid or not. */
const NORTH_AMERICAN = /^(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-. ]\d{4}$/;
/** Numbers anybody may call: `1800 425 3800`, `18605005555`, `0800 110 929`. */
const PUBLIC = /^(?:0?1[-. ]?(?:800|860|888|877|866|855|844|833|900)|0800)[-. ]?\d{3}[-. ]?\d{1,4}$/;
/** `0171/3920614`, `+49 (30)/23125417`: one slash, behind an area code. */
const SLASHED = /^[+(]?(?:0\d{1,5}|\+?\d{2,3}[ ()\d-]{1,8})\)? ?\/ ?[\d ().-]+$/;
/** `1 500 000`, `25.11.2025`: money and dates are written so. */
const GROUPED = /^(?:\d{1,3}(?: \d{3})+|\d{1,2}([./-])\d{1,2}\1\d{4})$/;
/** ` ext. 12`, `x123`. */
const EXTENSION =
  /[ ,]{0,2}(?:x|ext\.?|extn\.?|extension|poste|durchwahl|ramal|доб\.?)[ .:]{0,2}\d{1,6}(?![\d\p{L}])/iuy;
const LEAST_DIGITS = 6;
/** Fewer digits are a phone only where a word says so. */
const LEAST_ALONE = 7;
const MAX_DIGITS = 17;
/** Digits of the groups that long numbers are printed in. */
const FOUR = 4;
const CONTACT = new Set(CONTACTING.split(' '));
const SIDE = new Set(CONTACTING_OR_PAYING.split(' '));

interface Written {
  text: string;
  digits: string;
  parts: number;
  /** A word like `mobile` stands before it. */
  isCalled: boolean;
  /** A word like `call` does. */
  isContacted: boolean;
  /** A word like `from` does. */
  isSide: boolean;
}

/** Masks phone numbers; free call lines survive. */
export function maskPhones(scan: Scan): void {
  let rest = 0;
  for (const i of scan.numbers) {
    if (i < rest) continue;
    const atom = scan.atoms[i]!;
    if (!scan.isOpen(atom.start) || !mayReach(scan, i, LEAST_DIGITS)) continue;
    if (!scan.isFree(atom.start, atom.end)) continue;
    if (isInsideCode(scan, i)) continue;
    const group = digitGroup(scan, i, SEPARATORS);
    if ((group.parts.at(-1)?.digits.length ?? 0) < LEAST_DIGITS) continue;
    // Single digits without end: no number is among them, and each would be tried from here on.
    if (group.parts.length > MAX_DIGITS) {
      rest = group.parts.at(-1)!.index + 1;
      continue;
    }
    const start = prefixStart(scan, i);
    const cue = scan.cueBefore(i);
    // `cep`: a postcode in Brazil, a mobile phone in Turkey.
    const isCalled = cue?.type === 'PHONE' || (scan.country === 'TR' && cue?.type === 'POSTCODE');
    if (cue !== undefined && !isCalled && !scan.slice(start, start + 2).includes('+')) {
      // The cue is for all of the number.
      rest = group.parts.at(-1)!.index + 1;
      continue;
    }
    const end = phoneEnd(scan, start, i, group, isCalled);
    if (end === 0) continue;
    if (PUBLIC.test(scan.slice(atom.start, end))) scan.keep(start, end);
    else scan.mask('PHONE', opensBefore(scan, start, end) ? start + 1 : start, extensionEnd(scan, end));
  }
}

/** A plus sign and a bracket belong to the number. */
function prefixStart(scan: Scan, index: number): number {
  const { text } = scan;
  let start = scan.at(index)?.start ?? 0;
  for (let i = 0; i < 2 && /[+(]/.test(text.charAt(start - 1)); i++) start--;
  return text.charAt(start - 1) === ' ' && text.charAt(start - 2) === '+' ? start - 2 : start;
}

/** The bracket of `(9834417720)` is none of the number, that of `(312) 555-0142` is. */
const opensBefore = (scan: Scan, start: number, end: number) =>
  scan.text[start] === '(' && !scan.slice(start, end).includes(')');

function phoneEnd(
  scan: Scan,
  start: number,
  index: number,
  { parts }: DigitGroup,
  isCalled: boolean,
): number {
  const before = wordBefore(scan, index);
  const context = { isCalled, isContacted: CONTACT.has(before), isSide: SIDE.has(before) };
  if (isGrid(scan, index, parts)) return 0;
  let longest = 0;
  for (let k = parts.length - 1; k >= 0; k--) {
    const { end, digits } = parts[k]!;
    if (digits.length < LEAST_DIGITS) break;
    if (digits.length > MAX_DIGITS || !(isWhole(scan, end) || extensionEnd(scan, end) > end)) continue;
    // `0128 12/08`: a date behind the number.
    if (
      / \d{1,2}\/\d{1,2}$/.test(scan.slice(Math.max(start, end - 6), end)) ||
      /^\/\d{1,2}(?!\d)/.test(scan.slice(end, end + 4))
    )
      continue;
    // `3310-7748-2091-5526-0183`, `555-123-4567-A`: what is joined that tightly is one code.
    if (/^(?:[-.]\d|-[A-Za-z](?![A-Za-z]))/.test(scan.slice(end, end + 3))) continue;
    longest ||= digits.length >= LEAST_ALONE && digits.length <= 15 ? end : 0;
    const text = scan.slice(start, end);
    if (isPhone(scan, { text, digits, parts: k + 1, ...context })) return end;
  }
  return isCalled ? longest : 0;
}

/** `4418 8209 3771 5204 1188`: more digits than any phone has, four by four, from any of them on. */
function isGrid(scan: Scan, index: number, parts: DigitGroup['parts']): boolean {
  if (!parts.slice(0, -1).every(({ digits }, i) => digits.length === (i + 1) * FOUR)) return false;
  const before = scan.at(index - 1);
  const isInside = before?.kind === NUM && before.end - before.start === FOUR;
  return parts.length > 1 && (isInside || parts.at(-1)!.digits.length > MAX_DIGITS);
}

function isPhone(scan: Scan, written: Written): boolean {
  const { text, digits, parts, isCalled, isContacted, isSide } = written;
  const plan = phonePlan(scan.country ?? 'IN');
  if (/^\(?\+/.test(text))
    return (
      digits.length >= LEAST_ALONE &&
      (plan?.international(`+${digits}`) !== undefined || isInternational(text))
    );
  if (NORTH_AMERICAN.test(text) || PUBLIC.test(text.replace(/^\(/, ''))) return true;
  if (text.includes('/') && !SLASHED.test(text)) return false;
  if (!plan) return false;
  const abroad = digits.length >= 10 ? plan.abroadDigits(digits) : undefined;
  if (abroad && isInternational(`+${abroad}`)) return true;
  const fit = plan.fit(digits);
  if (fit === undefined || (digits.length < LEAST_ALONE && !isCalled)) return false;
  if (isCalled) return true;
  if (GROUPED.test(text) && !isContacted) return fit === 'mobile' && digits.length > 8;
  if (parts > 1 && !isEven(text)) return false;
  if (fit === 'mobile' || isContacted || isSide) return true;
  if (parts === 1) return fit === 'trunk' && digits.length > 8;
  return parts > 2 || !text.includes('.');
}

/** Whether a number that says its country is one of that country. */
function isInternational(text: string): boolean {
  return readPhone(text, undefined)?.isPossible() ?? false;
}

/** `9 8 3 4 4 1 7 7 2 0`, `0 9 8 3 - 4 4 1`: every digit on its own, as those write who hide a number. */
const SPREAD = /^\d(?:(?: | ?- ?)\d){9,11}$/;
/** Single digits are rare in a number otherwise: `1 1 2 3 5 8 13` is none. */
const isEven = (text: string) => (text.match(/(?<!\d)\d(?!\d)/g)?.length ?? 0) <= 2 || SPREAD.test(text);

function extensionEnd(scan: Scan, end: number): number {
  const next = scan.text.charAt(end);
  if (!/[ ,xXeE]/.test(next)) return end;
  EXTENSION.lastIndex = end;
  return EXTENSION.test(scan.text) && scan.isFree(end, EXTENSION.lastIndex) ? EXTENSION.lastIndex : end;
}

/** The word before a number, over the signs that open it. */
function wordBefore(scan: Scan, index: number): string {
  let i = index - 1;
  while (i > index - 4 && /^[+(:.=-]$/.test(scan.word(i))) i--;
  return scan.word(i);
}

/** `AB-2024-123456`: letters, or letters and a hyphen, touch the number; those of `Mob98…` do not matter. */
function isInsideCode(scan: Scan, index: number): boolean {
  const start = scan.at(index)?.start ?? 0;
  const before = scan.text.charAt(start - 1);
  const isJoint = /[-/.]/.test(before);
  const at = isJoint ? start - 2 : start - 1;
  if (scan.isHidden(at) || !isGlue(scan.text[at])) return false;
  const word = scan.at(index - (isJoint ? 2 : 1));
  if (word?.type === GLUED) return false;
  return word?.kind !== WORD || scan.cueBefore(index)?.type !== 'PHONE';
}
