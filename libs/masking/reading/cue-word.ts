import { atomAt, SYM, WORD, type Atom } from './atoms.js';
import { CONNECTOR, EXPLICIT } from '../lexicon/flags.js';
import type { Cue } from '../lexicon/lexeme.js';
import { cueOf, lexemeOf } from '../lexicon/lexicon.js';

const MAX_LETTERS = 5;

/** What a word means as a cue, with the word before it, or as the letters of an abbreviation. */
export interface ReadCue {
  cue: Cue;
  /** Index of its first atom. */
  first: number;
  explicit: boolean;
}

/** Reads the cue that the word at an index ends. */
export function cueAt(atoms: readonly Atom[], index: number): ReadCue | undefined {
  const atom = atoms[index]!;
  const before = atomAt(atoms, index - 1);
  if (atom.end - atom.start === 1 && before?.kind === SYM) return abbreviation(atoms, index);
  const { pairs } = atom.lexeme;
  const cue = pairs ? cueOf(atom.lexeme, wordBefore(atoms, index)?.word ?? '') : atom.lexeme.cue;
  if (!cue) return undefined;
  // `panNumber` says itself that a number follows.
  const isNumbered = (atom.lexeme.flags & (CONNECTOR | EXPLICIT)) === EXPLICIT;
  return { cue, first: index, explicit: isNumbered };
}

/** The word before one, over a joint that touches both: `sort_code`, `sort-code`. */
export function wordBefore(atoms: readonly Atom[], index: number): Atom | undefined {
  const before = atomAt(atoms, index - 1);
  if (before?.kind === WORD) return before;
  const beyond = before?.word === '_' || before?.word === '-' ? atomAt(atoms, index - 2) : undefined;
  const isJoint = beyond?.end === before?.start && before?.end === atoms[index]!.start;
  return isJoint && beyond?.kind === WORD ? beyond : undefined;
}

/** `D.N.I.`, `S/C`, `c.f.`: single letters with dots or slashes between. */
function abbreviation(atoms: readonly Atom[], index: number): ReadCue | undefined {
  let letters = atoms[index]!.word;
  let first = index;
  while (letters.length < MAX_LETTERS) {
    const joint = atomAt(atoms, first - 1);
    const letter = atomAt(atoms, first - 2);
    const isJoint = joint?.word === '.' || joint?.word === '/';
    if (!isJoint || letter?.kind !== WORD || letter.end - letter.start !== 1) break;
    if (letter.end !== joint!.start || joint!.end !== atoms[first]!.start) break;
    letters = letter.word + letters;
    first -= 2;
  }
  const cue = letters.length > 1 ? lexemeOf(letters).cue : undefined;
  return cue && { cue, first, explicit: false };
}
