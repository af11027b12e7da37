import { fold } from './fold.js';
import { MONTHS } from './months.data.js';

/** A day as written; `year` is null where the text leaves it out. Which of two numbers is the month is decided later. */
export interface WrittenDate {
  year: number | null;
  /** The first and second number of `10/11/25`; for a named month, day and month. */
  first: number;
  second: number;
  /** Whether the order day, month is certain (a named month, or year first). */
  sure: boolean;
}
export interface WrittenTime {
  hour: number;
  minute: number;
  second: number;
}
interface Read<T> {
  value: T;
  end: number;
}

const YEAR_FIRST = /(\d{4})([-/.:])(\d{1,2})\2(\d{1,2})(?!\d)/y; // 2023-09-10
const NUMERIC = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y; // 10-09-23, 10/09/2023, 10.09.23
const NAMED =
  /(\d{1,2})(?:st|nd|rd|th)?[-/ .,]{0,2}(\p{L}{3,10})\.?(?:[-/ ,.']{0,2}(\d{4}|\d{2})(?!\d|[:.,]\d))?/uy; // 10Sep23, 10-Sep-2023, 10 September
const MONTH_FIRST = /(\p{L}{3,10})\.?[ -]{1,2}(\d{1,2})(?:st|nd|rd|th)?,?[ -]{1,2}(\d{4})(?!\d)/uy; // Sep 10, 2023
const SHORT = /(\d{1,2})([-/])(\d{1,2})(?![\d/-])/y; // 10/09
const DOTTED = /(\d{2})\.(\d{2})(?=[ ,]{1,2}\d{1,2}:\d{2})/y; // 10.09 before 14:30
const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])\.?m\b)?/iy; // 14:30, 9:05:07 PM
const AM_PM = /(\d{1,2})(?:[.:](\d{2}))?(?:[.:](\d{2}))? ?([ap])\.?m\b/iy; // 9.30 PM, 10AM

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function fullYear(digits: string | undefined): number | null {
  if (!digits) return null;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

const isDay = (n: number): boolean => n >= 1 && n <= 31;
const isMonth = (n: number): boolean => n >= 1 && n <= 12;

function numericDate(text: string, at: number): Read<WrittenDate> | null {
  let found = match(YEAR_FIRST, text, at);
  if (found && isMonth(Number(found[3])) && isDay(Number(found[4]))) {
    const value = { year: Number(found[1]), first: Number(found[4]), second: Number(found[3]), sure: true };
    return { value, end: at + found[0].length };
  }
  found = match(NUMERIC, text, at) ?? match(SHORT, text, at) ?? match(DOTTED, text, at);
  if (!found || found[0] === '24/7') return null;
  const short = found.length < 5;
  const [first, second] = [Number(found[1]), Number(short && found.length === 3 ? found[2] : found[3])];
  if (!isDay(first) || !isDay(second) || (!isMonth(first) && !isMonth(second))) return null;
  return { value: { year: fullYear(found[4]), first, second, sure: false }, end: at + found[0].length };
}

/** Reads a date that starts with a digit at `at`. */
export function dateAt(text: string, at: number): Read<WrittenDate> | null {
  const numeric = numericDate(text, at);
  if (numeric) return numeric;
  const found = match(NAMED, text, at);
  const month = found && MONTHS.get(fold(found[2]!));
  if (!found || !month || !isDay(Number(found[1]))) return null;
  const value = { year: fullYear(found[3]), first: Number(found[1]), second: month, sure: true };
  return { value, end: at + found[0].length };
}

/** Reads a date that starts with the name of a month at `at`. */
export function monthDateAt(text: string, at: number): Read<WrittenDate> | null {
  const found = match(MONTH_FIRST, text, at);
  const month = found && MONTHS.get(fold(found[1]!));
  if (!found || !month || !isDay(Number(found[2]))) return null;
  const value = { year: Number(found[3]), first: Number(found[2]), second: month, sure: true };
  return { value, end: at + found[0].length };
}

/** Reads a time of day that starts at `at`. */
export function timeAt(text: string, at: number): Read<WrittenTime> | null {
  const found = match(CLOCK, text, at) ?? match(AM_PM, text, at);
  if (!found) return null;
  const half = found[4]?.toLowerCase();
  let hour = Number(found[1]);
  const [minute, second] = [Number(found[2] ?? 0), Number(found[3] ?? 0)];
  if (half && hour <= 12) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  if (hour > 23 || minute > 59 || second > 59) return null;
  return { value: { hour, minute, second }, end: at + found[0].length };
}
