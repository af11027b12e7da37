import {
  AFTER,
  BEFORE,
  CURRENCIES,
  LONGEST,
  STRICT,
  fitsBehind,
  isDated,
  isLower,
  isUpperAt,
  type Piece,
  type Run,
} from './glue-run.js';

/** From so many letters on, a word is known wherever it stands. */
const CLEAR = 4;
/** Fewer letters are no name or shop beside a word of two letters. */
const LEAST_REST = 3;
/** A word of a sentence that so many letters of a code run into: the R of `TCB0AA7K4RConfirmed`. */
const SENTENCE_WORD = 7;
const MAX_TAIL = 3;
/** `REFFST/0925`, `UTRKKBKH25064`, but no `REFUND24`. */
const REFERENCE = /(?:REF(?!U|R|ER|ORM|INE)[A-Z]{0,8}|UTR[A-Z]{4,6})$/;

/** Takes words off the beginning of a run behind a value; where the rest begins. */
export function peelLeft(run: Run, pieces: Piece[]): number {
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

/** Takes words off the end of a run before a value, the last one first; where the rest ends. */
export function peelRight(run: Run, from: number, pieces: Piece[]): number {
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

function beginsWord(run: Run, from: number, at: number, to: number): boolean {
  const { text, lower, start, end, isUpper } = run;
  const word = lower.slice(at, to);
  // A code may begin with any letters: `FBNMOB250621`.
  if (isUpper && from === start && !STRICT.has(word)) return false;
  const rest = at - from;
  if (to === end && to - at < 4) {
    const isFitting = fitsBehind(run, word);
    if (isDated(word)) return isFitting === true && (rest > 0 || isUpper);
    if (isFitting === false) return false;
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
