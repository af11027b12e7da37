import { MONTHS } from '../lexicon/months.data.js';
import { wordSet } from '../lexicon/word-set.js';
import { peelLeft, peelRight } from './glue-peel.js';
import {
  AFTER,
  BEFORE,
  CURRENCIES,
  LONGEST,
  STRICT,
  fitsBehind,
  isLower,
  type Piece,
  type Run,
} from './glue-run.js';

const MONTH = wordSet(MONTHS);
/** No sentence without spaces is longer between two values. */
const MAX_RUN = 64;
/** `RefFP9920`: a cue in small letters runs into a code in capitals. */
const OPENING = /^(?:R|T|U|O)(?:efno|ef|xnid|xn|tr|rder)(?=[A-Z]{1,8}$)/;

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
function isAlone(run: Run): boolean {
  const { text, lower, start, end } = run;
  const word = lower.slice(start, end);
  if (CURRENCIES.has(word) || word === 'upi' || word === 'de' || word === 'la' || word === 'le') return false;
  if (end - start > 3) return true;
  const isFitting = fitsBehind(run, word);
  if (isFitting !== undefined) return isFitting;
  if (end - start === 3) return word !== 'and' && word !== 'not' && word !== 'the' && word !== 'rum';
  return (
    isLower(text, start) &&
    /\d\d$/.test(text.slice(start - 2, start)) &&
    !/^(?:an|au|ag|cc|dr|cr)$/.test(word)
  );
}
