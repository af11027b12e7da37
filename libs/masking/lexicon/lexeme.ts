import { kindOf } from './kinds.js';

/** What a word says about the number or code beside it. */
export interface Cue {
  type: string;
  /** Counts only with `no`, `id`, `#`, `:` or the like between, or before a code that cannot be a plain count. */
  weak: boolean;
}

/** Everything that is known of a word. */
export interface Lexeme {
  flags: number;
  cue: Cue | undefined;
  /** Cues of this word together with the word before it. */
  pairs: Map<string, Cue> | undefined;
  /** Kinds of its cues: see kinds.ts. */
  kinds: number;
}

/** Makes a lexeme; all have the same fields, which makes reading them several times as fast. */
export function createLexeme(flags = 0, cue?: Cue): Lexeme {
  return { flags, cue, pairs: undefined, kinds: cue ? kindOf(cue.type) : 0 };
}

/** Of a word nobody has told us anything about. */
export const UNKNOWN: Readonly<Lexeme> = createLexeme();
