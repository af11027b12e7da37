import { NUM } from '../reading/atoms.js';
import type { Code } from '../reading/codes.js';
import { phonePlan } from '../phone/phone-plan.js';
import type { Scan } from '../reading/scan.js';

/** `9O71882O45`, `7o63`: letters that look like digits between digits. */
const PIECE = /^[\dOoIl]{2,12}$/;
/** `+91 7o63 118 294`, `O722 55O 1l8`. */
const NUMBER = /(?:\+\d{1,3}[ -]?)?[\dOoIl]{2,12}(?:[ -][\dOoIl]{2,6}){0,4}(?![\p{L}\d]|[ -]\d|[.,/:]\d)/uy;
const MAX_LETTERS = 4;
/** Groups before the first letter. */
const GROUPS_BEFORE = 3;
const DIGITS = { least: 9, most: 13 };

/** Masks mobile numbers in which letters stand for digits, as those write who do not want to be found. */
export function maskSpoofedPhones(scan: Scan): void {
  for (const code of scan.codes) {
    if (code.letters === 0 || code.letters > MAX_LETTERS || !scan.isOpen(code.start)) continue;
    if (!PIECE.test(scan.slice(code.start, code.end))) continue;
    for (const start of starts(scan, code)) if (maskFrom(scan, start, code.end)) break;
  }
}

/** Where the number may begin: before up to three groups of digits, the furthest first. */
function starts(scan: Scan, code: Code): number[] {
  const found = [code.start];
  for (let i = code.first - 1; i >= code.first - GROUPS_BEFORE; i--) {
    const atom = scan.at(i);
    if (atom?.kind !== NUM || scan.at(i + 1)!.start !== atom.end + 1 || !scan.isOpen(atom.start)) break;
    found.unshift(scan.text.charAt(atom.start - 1) === '+' ? atom.start - 1 : atom.start);
  }
  return found;
}

function maskFrom(scan: Scan, start: number, least: number): boolean {
  NUMBER.lastIndex = start;
  if (!NUMBER.test(scan.text) || NUMBER.lastIndex < least) return false;
  const end = NUMBER.lastIndex;
  const digits = scan.slice(start, end).replace(/[oO]/g, '0').replace(/[Il]/g, '1').replace(/\D/g, '');
  if (digits.length < DIGITS.least || digits.length > DIGITS.most || !scan.isFree(start, end)) return false;
  if (phonePlan(scan.country ?? 'IN')?.fit(digits) !== 'mobile') return false;
  scan.mask('PHONE', start, end);
  return true;
}
