import { SYM, WORD } from '../reading/atoms.js';
import type { Code } from '../reading/codes.js';
import type { Scan } from '../reading/scan.js';
import { mentionAt } from './secret-mention.js';

/** What may be a one-time password, PIN or security code by the way it is written. */
export interface SecretShape {
  first: number;
  last: number;
  start: number;
  end: number;
  digits: number;
  letters: number;
}

/** `AB12CD`, `Q7X 418`, `G-604418`. */
const MIXED = /^(?:[A-Za-z\d]{4,12}|[A-Za-z\d]{1,6}[- ][A-Za-z\d]{2,8})$/;
/** `SAVE20`, `24hrs`, `3DS2`: a word and a number, or a count. */
const WORDED = /^(?:[A-Za-z]{3,12}\d{1,4}|\d{1,3}[A-Za-z]{1,5})$/;
const YEAR = /^(?:19|20)\d\d$/;
const MOST_DIGITS = 8;
const LONGEST_PART = 4;

/** The free codes of a text that may be secrets, parts of equal length together: `604 418`, `31-88-06`. */
export function secretShapes(scan: Scan): SecretShape[] {
  const shapes: SecretShape[] = [];
  for (let i = 0; i < scan.codes.length; i++) {
    const code = withoutCue(scan, scan.codes[i]!);
    let { last, end, digits, letters } = code;
    const length = end - code.start;
    const part = (j: number) => {
      const next = scan.codes[j];
      const isPart =
        next && next.start === end + 1 && next.end - next.start === length && scan.text[end] === ' ';
      return isPart && length <= LONGEST_PART ? next : undefined;
    };
    for (let next = part(i + 1); next && digits + letters < MOST_DIGITS; next = part(i + 1)) {
      ({ last, end } = next);
      digits += next.digits;
      letters += next.letters;
      i++;
    }
    const isWhole =
      digits >= (letters > 0 ? 1 : 3) &&
      digits + letters >= 3 &&
      digits + letters <= 12 &&
      !part(i + 1) &&
      !isPartOfMore(scan, code.start, end);
    if (isWhole && scan.isFree(code.start, end)) shapes.push({ ...code, last, end, digits, letters });
  }
  return shapes;
}

/** Whether a code is written as secrets of a type are; a word right beside says that it is one when `isCertain`. */
export function fitsSecret(scan: Scan, shape: SecretShape, type: string, isCertain: boolean): boolean {
  const { start, end, digits, letters } = shape;
  const written = scan.slice(start, end);
  if (type === 'CVV') return letters === 0 && digits <= 4 && digits === end - start;
  if (letters > 0) return MIXED.test(written) && (isCertain || (digits > 1 && !WORDED.test(written)));
  if (isCertain) return digits <= 10;
  return digits >= 4 && digits <= MOST_DIGITS && !YEAR.test(written);
}

/** `OTP-604418`, `PIN4417`: the value begins behind the word. */
function withoutCue(scan: Scan, code: Code): SecretShape {
  const opening = scan.atoms[code.first];
  if (opening?.kind !== WORD || mentionAt(scan, code.first) === undefined) return code;
  const first = code.first + (scan.at(code.first + 1)?.kind === SYM ? 2 : 1);
  const start = scan.at(first)?.start ?? code.start;
  return { ...code, first, start, letters: code.letters - (opening.end - opening.start) };
}

/** `24/7`, `*99#`, `10:30`, `1.5`: part of something longer. */
function isPartOfMore(scan: Scan, start: number, end: number): boolean {
  const { text } = scan;
  if (/[*#/]/.test(text.charAt(start - 1)) || /[#/%]/.test(text.charAt(end))) {
    if (text.charAt(start - 1) !== '*' || text[end] !== '*') return true;
  }
  return /^(?:[.:]\d|,\d{3}(?!\d))/.test(text.slice(end, end + 5));
}
