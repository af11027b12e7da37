/** A word of a name or text, ready for look-up. */
export interface NameWord {
  /** Lower case, accents and inner `'`, `&` and `+` gone. */
  key: string;
  start: number;
  end: number;
  /** Whether it may be joined with the word before it. */
  joins: boolean;
}

const PIECE = /<[A-Z_]{2,24}(?::[^<>\s]{0,64})?>|[\p{L}\p{M}\p{N}]+(?:['’&+][\p{L}\p{M}\p{N}]+)*\+?|\n/gu;
const MARKS = /[\p{M}'’&+]/gu;
const PLAIN = /^[a-z0-9]*$/;

/** One key for all ways to write a word: `McDonald's` and `MCDONALDS` are `mcdonalds`. */
function keyOf(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFKD').replace(MARKS, '').normalize('NFC');
}

/** Splits a text into words; a masking token or a line break stands between what it separates. */
export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  let joins = false;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    if (piece === '\n' || piece.startsWith('<')) {
      joins = false;
      continue;
    }
    words.push({ key: keyOf(piece), start: match.index, end: match.index + piece.length, joins });
    joins = true;
  }
  return words;
}
