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
/** A token of ours. */
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
  /** Of a token: its type. Of a handle: `EMAIL` or `VPA`. */
  type: string;
}

/** Atoms without a space between that hold a digit, `-` and `_` between letters and digits included. */
export interface Code {
  first: number;
  last: number;
  start: number;
  end: number;
  digits: number;
  letters: number;
}
