import * as data from './lexicon/glue.data.js';
import { MONTHS } from './lexicon/months.data.js';
import { wordSet } from './lexicon/word-set.js';

const CURRENCIES = wordSet(data.GLUED_CURRENCIES);
const AFTER = wordSet(data.AFTER_VALUES);
const BEFORE = wordSet(data.BEFORE_VALUES);
const STRICT = wordSet(data.STRICT_WORDS);
const DATED = wordSet(data.DATED_WORDS);
const MONTH = wordSet(MONTHS);
const LONGEST = 15;
/** No sentence without spaces is longer between two values. */
const MAX_RUN = 64;
/** From so many letters on, a word is known wherever it stands. */
const CLEAR = 4;
/** Fewer letters are no name or shop beside a word of two letters. */
const LEAST_REST = 3;
/** A word of a sentence that so many letters of a code run into: the R of `TCB0AA7K4RConfirmed`. */
const SENTENCE_WORD = 7;
const MAX_TAIL = 3;
/** `10MAR`, `01/03/25`, `010325`, `9:09`: what stands behind `on`. */
const DATE = /(?:\d{1,2}[a-z]{3}|\d{1,2}[-/.:]\d{1,2}|\d{6}(?!\d)|\d{8}(?!\d)|\uFFFC)/iy;
/** An account behind `AC`; a sort code behind `SC`. */
const ACCOUNT = /(?:\d{6}|[*X]|\uFFFC)/iy;
const SORT_CODE = /(?:\d{6}(?!\d)|\d\d[- ]|\uFFFC)/y;
/** `RefFP9920`: a cue in small letters runs into a code in capitals. */
const OPENING = /^(?:R|T|U|O)(?:efno|ef|xnid|xn|tr|rder)(?=[A-Z]{1,8}$)/;
/** `REFFST/0925`, `UTRKKBKH25064`, but no `REFUND24`. */
const REFERENCE = /(?:REF(?!U|R|ER|ORM|INE)[A-Z]{0,8}|UTR[A-Z]{4,6})$/;

/** A piece of a run of letters. */
export interface Piece {
  start: number;
  end: number;
  /** A word of the sentence that lost its spaces. */
  isWord: boolean;
}

/** A run of letters that digits touch, in the text and in lower case. */
interface Run {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Whether all of it is in capitals, so that nothing shows where a word begins. */
  isUpper: boolean;
}

/**
 * Takes a run of letters apart that stands right behind a value, right before one, or both, where a text has no spaces:
 * `toChhotelalRef`, `REFFPS`, `BALRS`. None when it is one word or part of a code.
 */
export function gluedPieces(
  text: string,
  lower: string,
  start: number,
  end: number,
  sides: { isBehind: boolean; isBefore: boolean },
): Piece[] | undefined {
  if (end - start > MAX_RUN) return undefined;
  const run: Run = { text, lower, start, end, isUpper: !/[^A-Z]/.test(text.slice(start, end)) };
  const whole = wholeWords(run);
  if (whole && (sides.isBehind || isAnnounced(run, whole))) return whole;
  const opened = sides.isBehind
    ? 0
    : OPENING.exec(text.slice(start, Math.min(end, start + LONGEST)))?.[0].length;
  if (opened && end - start <= LONGEST)
    return [
      { start, end: start + opened, isWord: true },
      { start: start + opened, end, isWord: false },
    ];
  const pieces: Piece[] = [];
  const from = sides.isBehind ? peelLeft(run, pieces) : start;
  const right: Piece[] = [];
  const to = sides.isBefore ? peelRight(run, from, right) : end;
  if (pieces.length === 0 && right.length === 0) return undefined;
  if (from < to) pieces.push({ start: from, end: to, isWord: false });
  return [...pieces, ...right.reverse()];
}

/** The end of the name of a month that follows a day and that something else runs into: the `Mar` of `09MarATM`. */
export function monthEnd(text: string, lower: string, start: number, end: number): number {
  if (end - start < 4 || !MONTH.has(lower.slice(start, start + 3))) return 0;
  const at = start + 3;
  const turns = isLower(text, at - 1) !== isLower(text, at);
  return turns || AFTER.has(lower.slice(at, end)) ? at : 0;
}

/** All of a run as words that follow each other: `DRRS`, `UPIREF`, `on`. */
function wholeWords(run: Run): Piece[] | undefined {
  const pieces: Piece[] = [];
  for (let at = run.start; at < run.end;) {
    let length = Math.min(LONGEST, run.end - at);
    while (length > 1 && !isKnown(run.lower.slice(at, at + length))) length--;
    if (length < 2) return undefined;
    pieces.push({ start: at, end: at + length, isWord: true });
    at += length;
  }
  const last = pieces.at(-1)!;
  // `VONDE9512…`: the country of an account.
  if (
    last.end - last.start === 2 &&
    pieces.length > 1 &&
    /^\d{10}/.test(run.text.slice(run.end, run.end + 10))
  )
    last.isWord = false;
  const [first] = pieces;
  return pieces.length > 1 || (first && isAlone(run)) ? pieces : undefined;
}

/** `OTPIS604418`: at the beginning, only a cue and more words are no code. */
function isAnnounced({ lower }: Run, [first, ...rest]: Piece[]): boolean {
  return rest.length > 0 && STRICT.has(lower.slice(first!.start, first!.end));
}

const isKnown = (word: string) => AFTER.has(word) || BEFORE.has(word) || CURRENCIES.has(word);

/** Whether a word that is all of a run between values is one of the sentence, and no letters of a code. */
function isAlone({ text, lower, start, end }: Run): boolean {
  const word = lower.slice(start, end);
  if (CURRENCIES.has(word) || word === 'upi' || word === 'de' || word === 'la' || word === 'le') return false;
  if (end - start > 3) return true;
  if (DATED.has(word)) return fits(DATE, text, end);
  if (/^acc?$/.test(word)) return fits(ACCOUNT, text, end);
  if (word === 'sc') return fits(SORT_CODE, text, end);
  if (end - start === 3) return word !== 'and' && word !== 'not' && word !== 'the' && word !== 'rum';
  return (
    isLower(text, start) &&
    /\d\d$/.test(text.slice(start - 2, start)) &&
    !/^(?:an|au|ag|cc|dr|cr)$/.test(word)
  );
}

function peelLeft(run: Run, pieces: Piece[]): number {
  const { lower, start, end } = run;
  let at = start + tailOfCode(run);
  if (at > start) pieces.push({ start, end: at, isWord: false });
  for (;;) {
    let length = Math.min(LONGEST, end - at);
    for (; length > 1; length--) {
      const word = lower.slice(at, at + length);
      if ((AFTER.has(word) || CURRENCIES.has(word)) && endsWord(run, at, at + length)) break;
    }
    if (length < 2) return at;
    pieces.push({ start: at, end: at + length, isWord: true });
    at += length;
    const bank = length < 6 && /^(?:bic|swift)$/.test(lower.slice(at - length, at)) ? bankEnd(run, at) : 0;
    if (bank > 0) pieces.push({ start: at, end: bank, isWord: false });
    at = bank || at;
    if (at >= end) return at;
  }
}

/** The end of the eight letters of a bank that stand behind `BIC`. */
const bankEnd = ({ text, end }: Run, at: number) =>
  end - at > 7 && /^[A-Z]{8}$/.test(text.slice(at, at + 8)) ? at + 8 : 0;

/** How many letters of a code stand before a word: `RConfirmed`, `BCONFIRMED`. */
function tailOfCode({ text, lower, start, end }: Run): number {
  for (let tail = 1; tail <= MAX_TAIL && start + tail + SENTENCE_WORD <= end; tail++) {
    if (isLower(text, start + tail - 1)) return 0;
    for (let length = SENTENCE_WORD; length <= SENTENCE_WORD + 5 && start + tail + length <= end; length++)
      if (AFTER.has(lower.slice(start + tail, start + tail + length))) return tail;
  }
  return 0;
}

function endsWord({ text, end, isUpper }: Run, from: number, to: number): boolean {
  if (to === end) return to - from > 2;
  // `VONDE9512…`: the country of an account.
  if (end - to === 2 && /^\d{10}/.test(text.slice(end, end + 10))) return true;
  if (!isUpper) {
    if (isLower(text, to - 1)) return !isLower(text, to) || to - from > CLEAR;
    // `NEFTfrom`, but no `REFund`.
    return isLower(text, to) ? to - from > 3 : to - from > CLEAR;
  }
  return end - to >= LEAST_REST;
}

function peelRight(run: Run, from: number, pieces: Piece[]): number {
  const { text, lower, end, isUpper } = run;
  let to = end;
  if (end - from > 4 && (isUpper || !/[^A-Z]/.test(text.slice(from, end)))) {
    const reference = REFERENCE.exec(text.slice(from, end));
    if (reference && reference[0].length > 3 && reference.index !== 1 && reference.index !== 2) {
      const at = from + reference.index;
      pieces.push({ start: at + 3, end, isWord: false }, { start: at, end: at + 3, isWord: true });
      to = at;
    }
  }
  while (to > from) {
    let length = Math.min(LONGEST, to - from);
    for (; length > 1; length--) {
      const word = lower.slice(to - length, to);
      if ((BEFORE.has(word) || CURRENCIES.has(word)) && beginsWord(run, from, to - length, to)) break;
    }
    if (length < 2) return to;
    pieces.push({ start: to - length, end: to, isWord: true });
    to -= length;
  }
  return to;
}

function beginsWord(
  { text, lower, start, end, isUpper }: Run,
  from: number,
  at: number,
  to: number,
): boolean {
  const word = lower.slice(at, to);
  // A code may begin with any letters: `FBNMOB250621`.
  if (isUpper && from === start && !STRICT.has(word)) return false;
  const rest = at - from;
  if (to === end && to - at < 4) {
    if (DATED.has(word)) return fits(DATE, text, end) && (rest > 0 || isUpper);
    if (/^acc?$/.test(word) && !fits(ACCOUNT, text, end)) return false;
    if (word === 'sc' && !fits(SORT_CODE, text, end)) return false;
  }
  if (!isUpper) {
    if (!isLower(text, at)) return isLower(text, at - 1);
    // `custIDto98…`
    return rest > 0 && (to - at > CLEAR || (rest > 1 && isUpperAt(text, at - 1) && isUpperAt(text, at - 2)));
  }
  return (
    rest >= LEAST_REST && (to - at > 2 || to < end || CURRENCIES.has(word) || /^(?:ac|sc|to|by)$/.test(word))
  );
}

function fits(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

const isUpperAt = (text: string, at: number) => text.charCodeAt(at) >= 65 && text.charCodeAt(at) <= 90;

function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}
