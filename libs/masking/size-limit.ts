import { tokenAt } from './token-text.js';
import type { Tokeniser } from './tokeniser.js';

/** More characters than any chain of SMS parts has. */
const MAX_CHARACTERS = 64 * 1024;
/** A number that lies across the limit goes as a whole when it is shorter than this. */
const LONGEST_VALUE = 512;

/** Up to where a text is read. Tokens of ours do not count, so that a masked text is read as far as its original. */
export function limitOf(text: string, tokenise: Tokeniser): number {
  if (text.length <= MAX_CHARACTERS) return text.length;
  let counted = 0;
  let at = 0;
  for (; at < text.length; at++, counted++) {
    const token = text[at] === '<' ? tokenAt(text, at, tokenise) : undefined;
    if (token?.own) {
      at = token.end - 1;
      counted--;
    } else if (counted >= MAX_CHARACTERS) break;
  }
  if (at >= text.length) return text.length;
  for (let i = at; i > at - LONGEST_VALUE; i--) if (/\s/.test(text[i - 1] ?? '')) return i;
  return at;
}
