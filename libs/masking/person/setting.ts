import { UPI_WORDS, TRADE_WORDS } from '../lexicon/person-cues.data.js';
import { PERSONAL } from '../lexicon/flags.js';
import { wordSet } from '../lexicon/word-set.js';
import type { Scan } from '../reading/scan.js';

/** What a sentence tells of: nothing known, a purchase, a UPI payment, or money that people send each other. */
export const UNCLEAR = 0;
export const TRADE = 1;
export const UPI = 2;
export const BETWEEN_PEOPLE = 3;
/** Of sending and of buying at once: `refund received from`. */
export const MIXED = 4;

const TRADES = wordSet(TRADE_WORDS);
const UPIS = wordSet(UPI_WORDS);
const REACH_BACK = 14;
const REACH_ON = 8;

/** What the words before a cue and shortly after the name it leads to tell of, within the sentence. */
export function settingOf(scan: Scan, cue: number, last: number): number {
  let isPersonal = (scan.flagsAt(cue) & PERSONAL) !== 0;
  let isTrade = false;
  let isUpi = false;
  for (let i = cue - 1; i >= Math.max(0, cue - REACH_BACK) && !isEnd(scan, i); i--) {
    const { word, lexeme } = scan.atoms[i]!;
    if (word === '') continue;
    if (UPIS.has(word)) isUpi = true;
    else if ((lexeme.flags & PERSONAL) !== 0) isPersonal = true;
    // `standing order`
    if (TRADES.has(word) && scan.word(i - 1) !== 'standing') isTrade = true;
  }
  for (let i = last + 1; i < Math.min(scan.atoms.length, last + REACH_ON); i++) {
    const { word } = scan.atoms[i]!;
    if (UPIS.has(word)) isUpi = true;
  }
  if (isPersonal) return isTrade ? MIXED : BETWEEN_PEOPLE;
  return isTrade ? TRADE : isUpi ? UPI : UNCLEAR;
}

/** A dot behind a word of some length ends a sentence; one in an abbreviation does not. */
function isEnd(scan: Scan, index: number): boolean {
  const { word, end } = scan.atoms[index]!;
  return word === '.' && scan.text[end] === ' ' && scan.word(index - 1).length > 3;
}
