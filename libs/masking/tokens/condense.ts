import { tokenAt } from './token-text.js';
import type { Tokeniser } from './tokeniser.js';

/** Stands for one hidden value in a condensed text; one that a user wrote is read as a space. */
export const PLACEHOLDER = '\uFFFC';

/** A span of a text that is one placeholder in its condensed form. */
export interface Hidden {
  type: string;
  start: number;
  end: number;
}

/**
 * A text in which every hidden value is one placeholder. A text whose tokens are condensed equals the text they were
 * made from with its findings condensed, so that both are read alike.
 */
export interface Condensed {
  text: string;
  /** In order; the n-th placeholder of `text` stands for the n-th of them. */
  hidden: readonly Hidden[];
}

/** Condenses spans of a text, which are in order and do not overlap. */
export function condense(text: string, hidden: readonly Hidden[]): Condensed {
  if (hidden.length === 0) return { text, hidden };
  let condensed = '';
  let at = 0;
  for (const { start, end } of hidden) {
    condensed += text.slice(at, start) + PLACEHOLDER;
    at = end;
  }
  return { text: condensed + text.slice(at), hidden };
}

/** Condenses the tokens of ours that a text already holds; others stay as they are. */
export function condenseTokens(text: string, tokenise: Tokeniser): Condensed {
  const hidden: Hidden[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const token = tokenAt(text, at, tokenise);
    if (token?.own) hidden.push({ type: token.type, start: at, end: token.end });
  }
  const plain = text.includes(PLACEHOLDER) ? text.replaceAll(PLACEHOLDER, ' ') : text;
  return hidden.length === 0 ? { text: plain, hidden } : condense(plain, hidden);
}

/** Where a position of a condensed text lies in the text it was made of. */
export function expand({ hidden }: Condensed, position: number): number {
  let longer = 0;
  for (const { start, end } of hidden) {
    if (start - longer >= position) break;
    longer += end - start - 1;
  }
  return position + longer;
}
