import { monthNamed, type Month } from './months.js';
import { digitsEnd } from './numbers.js';

/** A day as written; which of two numbers is the month, and of which calendar the year is, is decided later. */
export interface WrittenDate {
  /** As written, of two to four digits; null where the text leaves it out. */
  year: number | null;
  /** The first and second number of `10/11/25`; for a named month, day and month. */
  first: number;
  second: number;
  /** Whether the order day, month is certain (a named month, or year first). */
  sure: boolean;
  /** Whether the month's name is of the Persian calendar. */
  jalali: boolean;
}
/** What was read, and where it ends. */
export interface Read<T> {
  value: T;
  end: number;
}

const YEAR_FIRST = /(\d{3,4})([-/.:])(\d{1,2})\2(\d{1,2})(?!\d)/y; // 2023-09-10, 1403/05/12
const NUMERIC = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y; // 10-09-23, 10/09/2023, 10.09.23
const YEAR_FIRST_SHORT = /(2\d|3\d)([-/])(\d{1,2})\2(\d)(?!\d|[-/])/y; // 26-3-5
const NAMED =
  /(\d{1,2})(?:st|nd|rd|th|er|º|ª)?[-/ .,]{0,2}(?:de |di )?([\u0e00-\u0e7f]{1,3}\.[\u0e00-\u0e7f]{1,2}|\p{L}[\p{L}\p{M}]{1,13})\.?(?:(?:[-/ ,.']{0,2}| del? )(\d{4}|\d{2})(?!\d|:\d|[.,]\d(?!\d:\d)))?/uy; // 10Sep23, 10-Sep-2023, 10 September, 5 de marzo de 2026, 5 มี.ค. 67
const MONTH_FIRST = /(\p{L}{3,10})\.?[ -]{1,2}(\d{1,2})(?:st|nd|rd|th)?,?[ -]{1,2}(\d{4})(?!\d)/uy; // Sep 10, 2023
const SHORT = /(\d{1,2})([-/])(\d{1,2})(?![\d/-])/y; // 10/09
const DOTTED = /(\d{2})\.(\d{2})(?=[ ,]{1,2}\d{1,2}:\d{2})/y; // 10.09 before 14:30
const SIGNED = /(?:(\d{1,4}) ?[年년] ?)?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]?/y; // 2026年3月5日, 3월 5일
const VIETNAMESE = /(\d{1,2}) th[aá]ng (\d{1,2})(?:,? n[aă]m (\d{4}))?(?![\d.,])/iy; // 5 tháng 3 năm 2026
const PARTS = '-/.:';
const SIGN = /\d{1,4} ?[年년月월t]/iy;

/** What a sticky pattern finds at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const isDay = (n: number): boolean => n >= 1 && n <= 31;
const isMonth = (n: number): boolean => n >= 1 && n <= 12;
/** Of this century in the Gregorian, Buddhist, Persian or Taiwanese count. */
const isYear = (n: number): boolean =>
  (n >= 20 && n < 40) ||
  (n >= 1900 && n < 2100) ||
  (n >= 2443 && n < 2643) ||
  (n >= 1300 && n < 1500) ||
  (n > 100 && n < 150);

/** Reads a date in numbers, the first of which ends at `end`. */
function numericDate(text: string, at: number, end: number): Read<WrittenDate> | null {
  if (!PARTS.includes(text[end]!)) return null;
  let found = matchAt(end > at + 2 ? YEAR_FIRST : YEAR_FIRST_SHORT, text, at);
  if (found && isYear(Number(found[1])) && isMonth(Number(found[3])) && isDay(Number(found[4]))) {
    const [year, month, day] = [Number(found[1]), Number(found[3]), Number(found[4])];
    return {
      value: { year, first: day, second: month, sure: true, jalali: false },
      end: at + found[0].length,
    };
  }
  if (end > at + 2) return null;
  found = matchAt(NUMERIC, text, at) ?? matchAt(SHORT, text, at) ?? matchAt(DOTTED, text, at);
  if (!found || found[0] === '24/7') return null;
  const short = found.length < 5;
  const [first, second] = [Number(found[1]), Number(short && found.length === 3 ? found[2] : found[3])];
  if (!isDay(first) || !isDay(second) || (!isMonth(first) && !isMonth(second))) return null;
  const year = found[4] === undefined ? null : Number(found[4]);
  return { value: { year, first, second, sure: false, jalali: false }, end: at + found[0].length };
}

function namedDate(
  day: string,
  month: Month | undefined,
  year: string | undefined,
  end: number,
): Read<WrittenDate> | null {
  if (!month || !isDay(Number(day))) return null;
  const { number: second, jalali } = month;
  const value = { year: year ? Number(year) : null, first: Number(day), second, sure: true, jalali };
  return { value, end };
}

/** Reiwa, the era that began in 2019. */
const REIWA_BEFORE_FIRST = 2018;

/** A date whose parts are followed by signs or the word for month: `3月5日`, `3월 5일`, `5 tháng 3`. */
function signedDate(text: string, at: number): Read<WrittenDate> | null {
  if (!matchAt(SIGN, text, at)) return null;
  const found = matchAt(SIGNED, text, at);
  if (found && isMonth(Number(found[2])) && isDay(Number(found[3]))) {
    const era = text.slice(Math.max(0, at - 2), at) === '令和' ? REIWA_BEFORE_FIRST : 0;
    const year = found[1] === undefined ? null : Number(found[1]) + era;
    const value = { year, first: Number(found[3]), second: Number(found[2]), sure: true, jalali: false };
    return { value, end: at + found[0].length };
  }
  const named = matchAt(VIETNAMESE, text, at);
  if (!named || !isMonth(Number(named[2]))) return null;
  return namedDate(named[1]!, { number: Number(named[2]), jalali: false }, named[3], at + named[0].length);
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && ((code | 32) <= 122 || code > 127);
const isGap = (code: number): boolean => code === 32 || (code >= 44 && code <= 47); // space , - . /

/** Whether a date can start with the digits from `at` to `end`, by what follows them: most numbers can be told from dates at once. */
function mayBeDate(text: string, at: number, end: number): boolean {
  const next = text.charCodeAt(end);
  if (end > at + 4 || end === text.length) return false;
  if (next > 127 || (next === 32 && text.charCodeAt(end + 1) > 127)) return true;
  if (end > at + 2) return next === 58 || (isGap(next) && next !== 32 && next !== 44);
  if (isLetter(next)) return true;
  if (!isGap(next)) return false;
  const second = text.charCodeAt(end + 1);
  return (
    (next !== 32 && next !== 44) || isLetter(second) || (isGap(second) && isLetter(text.charCodeAt(end + 2)))
  );
}

/** Reads a date that starts with a digit at `at`. */
export function dateAt(text: string, at: number): Read<WrittenDate> | null {
  const end = digitsEnd(text, at, 5);
  if (!mayBeDate(text, at, end)) return null;
  const numeric = numericDate(text, at, end) ?? signedDate(text, at);
  if (numeric) return numeric;
  const found = matchAt(NAMED, text, at);
  return found && namedDate(found[1]!, monthNamed(found[2]!), found[3], at + found[0].length);
}

/** Reads a date that starts with the name of a month at `at`. */
export function monthDateAt(text: string, at: number): Read<WrittenDate> | null {
  const found = matchAt(MONTH_FIRST, text, at);
  return found && namedDate(found[2]!, monthNamed(found[1]!), found[3], at + found[0].length);
}
