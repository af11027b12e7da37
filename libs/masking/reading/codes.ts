import { NAME } from '../lexicon/flags.js';
import { GLUED, NUM, SYM, WORD, type Atom } from './atoms.js';

/** Atoms without a space between that hold a digit, `-` and `_` between letters and digits included. */
export interface Code {
  first: number;
  last: number;
  start: number;
  end: number;
  digits: number;
  letters: number;
}

/** A code of so many digits needs no more parts. */
const WHOLE_DIGITS = 8;
const NAME_LETTERS = 4;

/** Letters of codes are Latin, Greek or Cyrillic; those of other scripts end a code: `您尾号0307的`. */
const LAST_CODE_LETTER = 0x530;

/** Finds letters and digits that hang together and hold a digit. */
export function codesIn(atoms: readonly Atom[]): Code[] {
  const codes: Code[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const first = i;
    if (!isCodePart(atoms[i])) continue;
    let digits = 0;
    let letters = 0;
    for (;;) {
      const { kind, start, end } = atoms[i]!;
      if (kind === NUM) digits += end - start;
      else letters += end - start;
      const next = partAfter(atoms, i, digits);
      if (next === i) break;
      i = next;
    }
    if (digits === 0) continue;
    codes.push({ first, last: i, start: atoms[first]!.start, end: atoms[i]!.end, digits, letters });
  }
  return codes;
}

/** The part that touches the one at `index`, over a hyphen or none; `index` itself when there is none. */
function partAfter(atoms: readonly Atom[], index: number, digits: number): number {
  const { end } = atoms[index]!;
  const next = atoms[index + 1];
  if (next?.start !== end) return index;
  // Two numbers touch only where a date is glued to the first.
  if (next.kind === NUM && atoms[index]!.kind === NUM) return index;
  if (isCodePart(next)) return index + 1;
  const beyond = atoms[index + 2];
  const isJoint = next.kind === SYM && (next.word === '-' || next.word === '_');
  if (!isJoint || beyond?.start !== next.end || isApart(atoms[index]!) || isApart(beyond)) return index;
  if (digits >= WHOLE_DIGITS && beginsName(beyond, atoms[index + 3])) return index;
  return isCodePart(beyond) ? index + 2 : index;
}

/** `CITIN206969155943-TARANGA SOFTWORKS`: what follows a whole code is the first of several words. */
const beginsName = (atom: Atom, next: Atom | undefined) =>
  atom.kind === WORD &&
  atom.end - atom.start >= NAME_LETTERS &&
  next?.kind === WORD &&
  next.start === atom.end + 1;

/** `Cr-SBIN0007631-Kavyashree`: the side of an account and a name stand in fields of their own. */
const isApart = ({ word, lexeme }: Atom) =>
  word === 'cr' || word === 'dr' || ((lexeme.flags & NAME) !== 0 && word.length > 3);

function isCodePart(atom: Atom | undefined): boolean {
  return (
    atom?.kind === NUM ||
    (atom?.kind === WORD &&
      atom.type !== GLUED &&
      atom.word !== 'a/c' &&
      atom.word.charCodeAt(0) < LAST_CODE_LETTER)
  );
}
