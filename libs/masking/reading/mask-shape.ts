import { classOf, DIGIT, LETTER } from './character-class.js';
import { PLACEHOLDER } from '../tokens/condense.js';

const STAR = 42;
const HYPHEN = 45;
const LOWER_X = 120;
const PLACEHOLDER_CODE = PLACEHOLDER.charCodeAt(0);
/** `4Q`, behind an X. */
const FEW_DIGITS = /^\d{1,2}[A-WYZ]/;
/** `x x x x 2205`: mask characters with spaces between. */
const SPACED_MASK = /x(?: x){1,11}(?= ?\d{2})/iy;
/** One mask character and the last digits. */
const HIDDEN = /x\d{3,6}(?!\d)/iy;
const ACCOUNT_END = /(?:^|[^f])(?:acc?|acct|account|accnt|a\/c|card|khata|खाता|खाते|खात्यात)$/;
const LONGEST_ACCOUNT = 15;
const MAX_MASK = 14;

/** A digit or a mask character. */
export const isDigitOrMask = (code: number): boolean =>
  (code >= 48 && code <= 57) || code === STAR || (code | 32) === LOWER_X;

/** A digit, a mask character or a hidden value. */
export const isValueStart = (code: number): boolean =>
  (code >= 48 && code <= 57) || code === STAR || code === PLACEHOLDER_CODE;

/** Whether an X before a position is the first letter of a code, `X4Q-771`, rather than a mask. */
export const opensCode = (text: string, at: number): boolean => FEW_DIGITS.test(text.slice(at, at + 3));

/** Where mask characters with spaces between end that begin at a position; 0 when there are none. */
export function spacedMaskEnd(text: string, start: number): number {
  SPACED_MASK.lastIndex = start;
  return SPACED_MASK.test(text) ? SPACED_MASK.lastIndex : 0;
}

/** Whether letters end in a word for an account: `ONCARD`, `DRAC`. */
export const endsInAccount = (lower: string, start: number, end: number): boolean =>
  ACCOUNT_END.test(lower.slice(Math.max(start, end - LONGEST_ACCOUNT), end));

/** Whether one X and three to six digits stand at a position. */
export function isHiddenTail(text: string, at: number): boolean {
  HIDDEN.lastIndex = at;
  return HIDDEN.test(text);
}

/** Whether a slash is that of an `a/c` which digits, mask characters or no letters follow. */
export function isAccountSign(lower: string, slash: number): boolean {
  if (lower[slash + 1] !== 'c') return false;
  let at = slash + 2;
  while (lower.charCodeAt(at) === LOWER_X && at < slash + MAX_MASK) at++;
  const next = lower.charCodeAt(at);
  return (next >= 48 && next <= 57) || (at === slash + 2 && classOf(next) !== LETTER);
}

/** Whether an X is a letter of a code, the one of `CAS-0417720-X8K`, rather than a mask. */
export function isInCode(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== HYPHEN || classOf(text.charCodeAt(start - 2)) !== DIGIT) return false;
  return !/^\d{3}/.test(text.slice(start + 1, start + 4));
}
