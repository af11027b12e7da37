import { fold } from './fold.js';

/** A word as written, with what is known of it wherever it stands. */
export interface Word {
  text: string;
  /** Folded for look-up. */
  norm: string;
  /** The answers to all questions about words, one bit each (see `ask`). */
  is: number;
}
type Question = (norm: string, text: string) => boolean;

const MOST_QUESTIONS = 31;
const MEMO_LIMIT = 20_000;
/** Longer words are read anew each time: a slice of more letters would keep its whole text in memory. */
const LONGEST_KEPT = 12;
const questions: Question[] = [];
const memo = new Map<string, Word>();

/**
 * Asks a question of every word that texts hold, once a word and not once a text; gives the bit of `Word.is` (and of
 * `Reading.is`, for any word of a text) that holds the answer. Throws a `RangeError` when the bits are used up.
 */
export function ask(question: Question): number {
  if (questions.length === MOST_QUESTIONS)
    throw new RangeError(`words.ts: more than ${MOST_QUESTIONS} questions; join two of them`);
  memo.clear();
  return 1 << (questions.push(question) - 1);
}

/** The word that is written so. */
export function wordOf(text: string): Word {
  const known = memo.get(text);
  if (known) return known;
  const norm = fold(text);
  const word = {
    text,
    norm,
    is: questions.reduce((is, question, i) => (question(norm, text) ? is | (1 << i) : is), 0),
  };
  if (text.length > LONGEST_KEPT) return word;
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(text, word);
  return word;
}
