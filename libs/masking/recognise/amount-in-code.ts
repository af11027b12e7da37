import { NUM, WORD, type Atom } from '../reading/atoms.js';
import type { Scan } from '../reading/scan.js';

/** `TK38H4W2QX`: letters that mean money elsewhere, then digits and letters in turns. */
const IN_TURNS = /^[A-Z]{2,3}\d{1,4}(?:[A-Z]{1,3}\d{1,4}){2,5}[A-Z]{0,4}(?![A-Za-z\d])/;
/** `TK38QWXYZA Confirmed`: what M-PESA opens with, which counts years and months in letters. */
const CONFIRMED = /^(?=[A-Z]{0,9}\d)[A-Z\d]{10} ?[Cc](?:onfirmed|ONFIRMED)/;
const LONGEST = 40;

/** Whether letters that mean something elsewhere begin a code: no taka and no account in `TK38H4W2QX`. */
export function beginsCode(scan: Scan, start: number): boolean {
  return IN_TURNS.test(scan.slice(start, start + LONGEST)) || isConfirmed(scan, start);
}

/** Whether a payment's code and that it is confirmed begin here. */
export const isConfirmed = (scan: Scan, start: number) => CONFIRMED.test(scan.slice(start, start + LONGEST));

/** `TKL55R0QXA`: letters that mean money elsewhere, between the digits of a code. */
export function isInCode(scan: Scan, index: number, { start, word }: Atom): boolean {
  if (beginsCode(scan, start) || goesOnAsCode(scan, index)) return true;
  const before = scan.at(index - 2);
  if (before?.kind !== NUM || before.end !== start) return false;
  if (word === 'r') return true;
  const opening = scan.at(index - 3);
  return (
    opening?.kind === WORD &&
    opening.end === before.start &&
    (opening.lexeme.flags === 0 || opening.end - opening.start === 1) &&
    opening.lexeme.cue === undefined &&
    /^[A-Z\d]{4,16}$/.test(scan.slice(opening.start, scan.atoms[index]!.end))
  );
}

/** `FT25329KQ71`: unknown capitals and another number touch it. */
function goesOnAsCode(scan: Scan, index: number): boolean {
  const [number, letters, more] = scan.atoms.slice(index, index + 3);
  if (
    letters?.kind !== WORD ||
    letters.start !== number?.end ||
    more?.kind !== NUM ||
    more.start !== letters.end
  )
    return false;
  const isKnown = letters.lexeme.flags !== 0 || letters.lexeme.cue !== undefined;
  return (
    !isKnown && number.end - number.start >= 3 && /^[A-Z]{1,3}$/.test(scan.slice(letters.start, letters.end))
  );
}
