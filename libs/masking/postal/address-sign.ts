import { NUM, WORD } from '../reading/atoms.js';
import { isAddressName, isState } from './address-ending.js';
import * as words from './address-words.js';
import { HOUSE, STREET } from '../lexicon/flags.js';
import type { Scan } from '../reading/scan.js';

const JOINTS = new Set(['/', '#', '&', "'", '°', '№']);
/** `Apts.`, `Bât.`: longer words end a sentence. */
const MAX_SHORT = 4;

/** Whether an address goes on behind the sign at an index. */
export function goesOn(scan: Scan, index: number): boolean {
  const { word, start, end } = scan.atoms[index]!;
  const next = scan.at(index + 1);
  if (next === undefined) return false;
  const touches = next.start === end;
  if (word === '.')
    return (
      isShort(scan, index - 1, start) && (touches || next.kind === NUM || isAbbreviated(scan, index - 1))
    );
  if (word === '-') return touches || next.kind === NUM || isState(scan, index + 1);
  if (word === ':') return touches && next.kind === NUM && isNumbering(scan, index - 1);
  if (word === '(') return scan.word(index + 2) === ')' || scan.word(index + 3) === ')';
  return JOINTS.has(word);
}

/** `Flat`, `No`: a number of a house follows, no postcode. */
export function isNumbering(scan: Scan, index: number): boolean {
  return (scan.flagsAt(index) & HOUSE) !== 0 || words.NUMBERING.has(scan.word(index));
}

/** `St`, `Hauptstr`: the word before a dot. */
function isShort(scan: Scan, index: number, dot: number): boolean {
  const before = scan.at(index);
  if (before?.end !== dot || before.kind !== WORD) return false;
  const isPlace = (before.lexeme.flags & STREET) !== 0 || words.endsAsStreet(before.word);
  return isPlace || before.end - before.start <= MAX_SHORT;
}

/** Whether the dot behind a word ends no sentence. */
function isAbbreviated(scan: Scan, index: number): boolean {
  const { word, lexeme } = scan.atoms[index]!;
  if (word.length === 1 && isAddressName(scan, index + 2)) return true;
  if ((lexeme.flags & HOUSE) !== 0 || words.STREET_FIRST.has(word) || words.SHORTENED.has(word)) return true;
  return word.length <= 3 && (lexeme.flags & STREET) !== 0 && word !== 'ct';
}
