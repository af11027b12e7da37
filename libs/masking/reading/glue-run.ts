import * as data from '../lexicon/glue.data.js';
import { wordSet } from '../lexicon/word-set.js';

export const CURRENCIES = wordSet(data.GLUED_CURRENCIES);
export const AFTER = wordSet(data.AFTER_VALUES);
export const BEFORE = wordSet(data.BEFORE_VALUES);
export const STRICT = wordSet(data.STRICT_WORDS);
const DATED = wordSet(data.DATED_WORDS);
export const LONGEST = 15;
/** `10MAR`, `01/03/25`, `010325`, `9:09`: what stands behind `on`. */
const DATE = /(?:\d{1,2}[a-z]{3}|\d{1,2}[-/.:]\d{1,2}|\d{6}(?!\d)|\d{8}(?!\d)|\uFFFC)/iy;
/** An account behind `AC`; a sort code behind `SC`. */
const ACCOUNT = /(?:\d{6}|[*X]|\uFFFC)/iy;
const SORT_CODE = /(?:\d{6}(?!\d)|\d\d[- ]|\uFFFC)/y;

/** A piece of a run of letters. */
export interface Piece {
  start: number;
  end: number;
  /** A word of the sentence that lost its spaces. */
  isWord: boolean;
}

/** A run of letters that digits touch, in the text and in lower case. */
export interface Run {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Whether all of it is in capitals, so that nothing shows where a word begins. */
  isUpper: boolean;
}

/** Whether what stands behind a short word is what the word is for; nothing is known of other words. */
export function fitsBehind({ text, end }: Run, word: string): boolean | undefined {
  if (DATED.has(word)) return fits(DATE, text, end);
  if (word === 'ac' || word === 'acc') return fits(ACCOUNT, text, end);
  return word === 'sc' ? fits(SORT_CODE, text, end) : undefined;
}

/** Whether a word is one that dates and times follow. */
export const isDated = (word: string): boolean => DATED.has(word);

function fits(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

export const isUpperAt = (text: string, at: number) => text.charCodeAt(at) >= 65 && text.charCodeAt(at) <= 90;

export function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}
