import { expand, PLACEHOLDER, type Condensed } from '../tokens/condense.js';

/** Eight times what intake takes for an SMS. Beyond it, reading would cost more than the text is worth. */
const MAX_CHARACTERS = 16 * 1024;
/** A number that lies across the limit goes as a whole when it is shorter than this. */
const LONGEST_VALUE = 512;

/** A text of bounded length; what was beyond the bound is its last placeholder, and hidden for the first time. */
export interface Limited extends Condensed {
  rest?: string;
}

/** Cuts a text that is too long to be read. Tokens of ours count as one, so that a masked text is read as far as its original. */
export function limited(condensed: Condensed, original: string): Limited {
  const { text, hidden } = condensed;
  if (text.length <= MAX_CHARACTERS) return condensed;
  const cut = lastSpace(text, MAX_CHARACTERS);
  const start = expand(condensed, cut);
  const before = hidden.filter(({ end }) => end <= start);
  return {
    text: text.slice(0, cut) + PLACEHOLDER,
    hidden: [...before, { type: 'TEXT', start, end: original.length }],
    rest: original.slice(start),
  };
}

function lastSpace(text: string, from: number): number {
  for (let i = from; i > from - LONGEST_VALUE; i--) if (/\s/.test(text.charAt(i - 1))) return i;
  return from;
}
