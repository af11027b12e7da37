import type { Lexeme } from '../lexicon/lexeme.js';

/** Letters, accents and inner apostrophes; `a/c` too. */
export const WORD = 1;
/** ASCII digits without anything between. */
export const NUM = 2;
/** What stands for hidden digits: `XX`, `****`, `...`. */
export const MASK = 3;
/** One other character; a line break is one. */
export const SYM = 4;
/** `local@domain`, an e-mail or a payment address. */
export const HANDLE = 5;
export const URL = 6;
/** A value that is hidden already. */
export const OWN = 7;
/** Something that looks like a token and is not ours. */
export const FORGED = 8;

/** The smallest piece a recogniser looks at; spaces lie between atoms. */
export interface Atom {
  kind: number;
  start: number;
  end: number;
  /** Lower case, of a word; the character, of a symbol; else empty. */
  word: string;
  /** What is known of a word; nothing, of everything else. */
  lexeme: Readonly<Lexeme>;
  /** Of a hidden value: its type. Of a handle: `EMAIL` or `VPA`. Of a word that lost its spaces: `GLUED`. */
  type: string;
}

/** Marks a word that digits touch though it is no part of a code: the `on` of `Rs500on12Feb`. */
export const GLUED = 'GLUED';

/** The atom at an index, if there is one; reading an array below zero would take several times as long. */
export function atomAt(atoms: readonly Atom[], index: number): Atom | undefined {
  return index >= 0 && index < atoms.length ? atoms[index] : undefined;
}
