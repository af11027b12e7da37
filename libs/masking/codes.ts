import { NUM, SYM, WORD, type Atom } from './atoms.js';
import { isUnspaced } from './character-class.js';

/** Atoms without a space between that hold a digit, `-` and `_` between letters and digits included. */
export interface Code {
  first: number;
  last: number;
  start: number;
  end: number;
  digits: number;
  letters: number;
}

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
      const next = partAfter(atoms, i, end);
      if (next === i) break;
      i = next;
    }
    if (digits === 0) continue;
    codes.push({ first, last: i, start: atoms[first]!.start, end: atoms[i]!.end, digits, letters });
  }
  return codes;
}

/** The part that touches the one at `index`, over a hyphen or none; `index` itself when there is none. */
function partAfter(atoms: readonly Atom[], index: number, end: number): number {
  const next = atoms[index + 1];
  if (next?.start !== end) return index;
  if (isCodePart(next)) return index + 1;
  const beyond = atoms[index + 2];
  const isJoint = next.kind === SYM && (next.word === '-' || next.word === '_');
  return isJoint && beyond?.start === next.end && isCodePart(beyond) ? index + 2 : index;
}

function isCodePart(atom: Atom | undefined): boolean {
  if (atom?.kind !== WORD) return atom?.kind === NUM;
  return atom.word !== 'a/c' && !isUnspaced(atom.word.charCodeAt(0));
}
