import { MASK, SYM, WORD, type Atom } from '../../reading/atoms.js';
import type { Code } from '../../reading/codes.js';
import { CONNECTOR, CURRENCY } from '../../lexicon/flags.js';
import type { Scan } from '../../reading/scan.js';
import { isLetter } from './layout.js';

const MAX_LEAD = 3;
const MAX_LETTERS = 5;
const NOT_LEADING = CURRENCY | CONNECTOR;
const LEAD_JOINTS = new Set([' ', '-', '/']);

/** How many short words before a code may be its beginning: the `SK` of `SK 72 91 84 B`, the `M` and `AB` of `M-AB 1234`. */
export function leadBefore(scan: Scan, code: Code): number {
  const before = scan.at(code.first - 1);
  // `x1234567l`: the X of a Spanish number, not of a mask.
  const isLetterX =
    before?.kind === MASK && before.end === code.start && /^x$/i.test(scan.slice(before.start, before.end));
  if (isLetterX) return 1;
  let lead = 0;
  let next = code.start;
  for (let i = code.first - 1; i >= code.first - MAX_LEAD; i--) {
    const joint = scan.at(i)?.kind === SYM ? scan.at(i--) : undefined;
    const atom = scan.at(i);
    if (atom?.kind !== WORD || next - atom.end !== 1 || atom.end - atom.start > MAX_LETTERS) break;
    if (!LEAD_JOINTS.has(joint?.word ?? scan.text.charAt(atom.end)) || isStrong(atom)) break;
    if ((atom.lexeme.flags & NOT_LEADING) !== 0 || !isLetter(scan.text.charCodeAt(atom.start))) break;
    const isCapital = isUpper(scan.slice(atom.start, atom.end));
    const isPair = atom.end - atom.start === 2 && code.digits === 2 && code.letters === 0;
    if (!isCapital && (lead > 0 || (atom.lexeme.flags !== 0 && !isPair))) break;
    lead = code.first - i;
    next = atom.start;
    if (!isCapital) break;
  }
  return lead;
}

const isStrong = ({ word, lexeme }: Atom) => lexeme.cue !== undefined && !lexeme.cue.weak && word.length > 1;

/** Capitals that mean nothing else; a lone letter and the code of a country always may. */
export function mayLead(scan: Scan, first: number, wanted: string): boolean {
  const { start, end, lexeme } = scan.atoms[first]!;
  const isCapital = isUpper(scan.slice(start, end));
  if (lexeme.flags === 0) return isCapital || wanted === 'UK_NINO';
  const isGlued = scan.text[end] !== ' ';
  return (
    isCapital &&
    (isGlued || end - start === 1 || (end - start === 2 && (wanted === 'TAX_ID' || wanted === 'VEHICLE')))
  );
}

const isUpper = (written: string) => written === written.toUpperCase();
