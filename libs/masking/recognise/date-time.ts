import { GLUED, SYM, WORD, type Atom } from '../reading/atoms.js';
import { classOf, DIGIT, LETTER } from '../reading/character-class.js';
import { MONTH, UNIT } from '../lexicon/flags.js';
import type { Scan } from '../reading/scan.js';
import { compactEnd, eastAsianEnd, numericEnd, timeEnd } from './date-shape.js';

/** `A/c 05-01-25`: no account or card is written like a date. */
const DATED = new Set(
  'ACCOUNT CARD PASSPORT NATIONAL_ID TAX_ID IN_DRIVING_LICENCE VEHICLE IN_AADHAAR IN_PAN IN_GSTIN'.split(' '),
);
const NONE = new Set<string>();
const JOINING = new Set('-/.:'.split(''));
const ORDINALS = new Set(['st', 'nd', 'rd', 'th']);
const JOINTS = new Set(['-', '/', '.', ',', "'"]);
/** Small words inside a date: `25 de noviembre de 2025`. */
const OF = new Set(['of', 'de', 'del', 'ng']);

/** Keeps dates and times; a date after a birth cue is masked. */
export function keepDates(scan: Scan): void {
  for (const i of scan.numbers) {
    const atom = scan.atoms[i]!;
    if (atom.end - atom.start > 14 || !scan.isFree(atom.start, atom.end)) continue;
    claim(scan, i, atom.start, numberedEnd(scan, i, atom));
  }
  if ((scan.flags & MONTH) === 0) return;
  for (const i of scan.words) {
    if ((scan.flagsAt(i) & MONTH) !== 0) claim(scan, i, scan.atoms[i]!.start, monthDayEnd(scan, i));
  }
}

function claim(scan: Scan, index: number, start: number, end: number): void {
  if (end === 0 || !scan.isFree(start, end)) return;
  if (scan.cueBefore(index)?.type === 'DOB') scan.mask('DOB', start, end);
  else scan.keep(start, end);
}

function numberedEnd(scan: Scan, index: number, { start, end }: Atom): number {
  const { text } = scan;
  if (touchesDigits(text, start)) return 0;
  const next = text.charCodeAt(end);
  if (end - start <= 4 && mayGoOn(next)) {
    const date = isJoint(scan.at(index + 1)) ? numericEnd(text, start) : eastAsianEnd(text, start, end);
    if (date > 0) return isTaken(scan, index, DATED) ? 0 : date;
  }
  const isTouched = start > 0 && classOf(text.charCodeAt(start - 1)) === LETTER;
  if (isTouched && scan.at(index - 1)?.type !== GLUED && !isAfterDate(text, start)) return 0;
  const found =
    !mayGoOn(next) && end - start <= 4
      ? 0
      : end - start <= 2
        ? dayMonthEnd(scan, index, end) || timeEnd(text, start)
        : end - start === 4
          ? timeEnd(text, start)
          : compactEnd(text, start);
  return found > 0 && !isTaken(scan, index, NONE) ? found : 0;
}

/** Whether a date or time may go on behind a number: not over a comma, a bracket or a line break. */
const mayGoOn = (next: number) =>
  next === 32 || next === 39 || (next >= 45 && next <= 47) || next === 58 || next >= 65;

const MOST_DAYS = 31;

/** Whether a cue says that the number is something other than a date. */
function isTaken(scan: Scan, index: number, but: ReadonlySet<string>): boolean {
  const cue = scan.cueBefore(index);
  return cue !== undefined && !cue.weak && cue.type !== 'DOB' && !but.has(cue.type);
}

/** `07Feb25`, `10-May-2024`, `5th June`, `09 Mar, 2025`, `25 de noviembre de 2025`. */
function dayMonthEnd(scan: Scan, index: number, dayEnd: number): number {
  let i = index + 1;
  if (ORDINALS.has(scan.word(i)) && scan.atoms[i]!.start === dayEnd) i++;
  i = overJoints(scan, i);
  const month = scan.at(i);
  if (month?.kind !== WORD || (month.lexeme.flags & MONTH) === 0 || month.start - dayEnd > 5) return 0;
  // `… 8209 37 out for delivery`: Portuguese for October elsewhere.
  if (Number(scan.slice(scan.atoms[index]!.start, dayEnd)) > MOST_DAYS) return 0;
  // `2 mei` is a date, `2 mar 5 days` too, yet `5 min` is none.
  if ((month.lexeme.flags & UNIT) !== 0) return 0;
  return yearEnd(scan, i, 2) || month.end;
}

/** `March 15, 1989`, `Aug 2024`, `Nov-25`. */
function monthDayEnd(scan: Scan, index: number): number {
  let i = overJoints(scan, index + 1);
  const number = scan.at(i);
  const month = scan.atoms[index]!;
  if (!number || number.word !== '' || number.start - month.end > 2) return 0;
  const length = number.end - number.start;
  if (length === 4) return yearEnd(scan, index, 4);
  if (length > 2 || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(scan.slice(number.start, number.end))) return 0;
  const ordinal = scan.at(i + 1);
  if (ordinal?.start === number.end && ORDINALS.has(ordinal.word)) i++;
  return yearEnd(scan, i, 4) || scan.atoms[i]!.end;
}

/** The end of the year behind a day or month, of at least so many digits. */
function yearEnd(scan: Scan, index: number, digits: number): number {
  const i = overJoints(scan, index + 1);
  const year = scan.at(i);
  if (!year || year.start - scan.atoms[index]!.end > 5) return 0;
  const written = scan.slice(year.start, year.end);
  const isYear =
    written.length === 2 ? digits <= 2 && /^\d\d$/.test(written) : /^(?:1[49]|2[05])\d\d$/.test(written);
  return isYear && scan.word(i + 1) !== ':' ? year.end : 0;
}

/** Over signs and small words that touch or follow closely, two at most. */
function overJoints(scan: Scan, index: number): number {
  let i = index;
  while (i < index + 2 && isJoint(scan.atoms[i])) i++;
  return i;
}

const isJoint = (atom: Atom | undefined) =>
  atom !== undefined && (atom.kind === SYM ? JOINTS.has(atom.word) : OF.has(atom.word));

/** `2025-11-25T14:32`: the T of a time. */
const isAfterDate = (text: string, start: number) =>
  text.charAt(start - 1) === 'T' && /\d/.test(text.charAt(start - 2));

function touchesDigits(text: string, start: number): boolean {
  return start > 1 && JOINING.has(text[start - 1]!) && classOf(text.charCodeAt(start - 2)) === DIGIT;
}
