/** A word and where it stands; UTF-16 code units, end exclusive. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** Each word costs a reading of the text: this many are far more than an alert has. */
const MOST_WORDS = 200;

// A masking token <ACCOUNT:k1ab…>, a number or date 1,250.50 or 12-09-2026, or a word.
const WORD = /<[A-Z][A-Z_]{1,24}(?::[^<>\s]{1,64})?>|\p{Nd}+(?:[.,:/-]\p{Nd}+)*|[\p{L}\p{M}\p{N}]+/gu;

/** The words of a masked text; of a very long one, the first 200. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    if (words.push({ word, start, end: start + word.length }) === MOST_WORDS) break;
  }
  return words;
}
