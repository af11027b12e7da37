import { NUM, SYM } from './atoms.js';
import { isUnspaced } from './character-class.js';
import type { Scan } from './scan.js';

/** Numbers that follow each other with one separator between: `4000 0000 0000 0002`, `(202) 555-0188`. */
export interface DigitGroup {
  /** Index and end of each number, and the digits up to it. */
  parts: { index: number; end: number; digits: string }[];
}

/** No card, account or phone has more. */
const MAX_DIGITS = 24;

/** The numbers from atom `index` on that nobody has claimed and that one of `separators` joins. */
export function digitGroup(scan: Scan, index: number, separators: RegExp): DigitGroup {
  const parts: DigitGroup['parts'] = [];
  let digits = '';
  for (let i = index; ;) {
    const atom = scan.at(i);
    if (atom?.kind !== NUM || !scan.isFree(atom.start, atom.end)) break;
    if (digits.length + atom.end - atom.start > MAX_DIGITS) break;
    digits += scan.slice(atom.start, atom.end);
    parts.push({ index: i, end: atom.end, digits });
    let next = i + 1;
    while (scan.at(next)?.kind === SYM && next - i <= 2) next++;
    const following = scan.at(next);
    if (!following || !separators.test(scan.slice(atom.end, following.start))) break;
    i = next;
  }
  return { parts };
}

/** Whether a number is long enough, or may be the first of a group: a cheap look before the full one. */
export function mayReach(scan: Scan, index: number, digits: number): boolean {
  const atom = scan.at(index);
  if (!atom) return false;
  if (atom.end - atom.start >= digits) return true;
  const next = scan.at(index + 1);
  const following =
    next?.kind === SYM ? (scan.at(index + 2)?.kind === SYM ? index + 3 : index + 2) : index + 1;
  return scan.at(following)?.kind === NUM;
}

/** A group that something other than digits follows; a letter glued to its end makes it a code instead. */
export function isWhole(scan: Scan, end: number): boolean {
  return !isGlue(scan.text[end]);
}

/** Whether a character beside digits makes a code of them. */
export function isGlue(character = ''): boolean {
  return /[\p{L}\d_]/u.test(character) && !isUnspaced(character.charCodeAt(0));
}
