const MONTH_NAME = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/;
/** `05-01-25`, `2025/05/19`, `19.05.2025`, `25. 11. 2025`. */
const NUMERIC = /(\d{1,4}) ?([-/.]) ?(\d{1,2}) ?([-/.]) ?(\d{2,4})(?!\d)(?![-/.]\d)/y;
/** `2025年11月25日`, `11月25日`, `2025년 11월 25일`. */
const EAST_ASIAN = /\d{1,4}(?:[年년] ?\d{1,2}[月월](?: ?\d{1,2}[日号號일]?)?|[月월] ?\d{1,2}[日号號일])/y;
/** `18042025`, `20250418`, `20250418184455`. */
const COMPACT =
  /(?:(\d{2})(\d{2})20[0-4]\d|20[0-4]\d(\d{2})(\d{2})(?:[0-2]\d[0-5]\d(?:[0-5]\d)?)?)(?![\dA-Za-z])/y;
/** `20251103-1217`: a date and a time of day. */
const WITH_TIME =
  /20[2-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-T_](?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?(?![\dA-Za-z-])/y;
/** `07/04 23:51`: the time says that it is a date. */
const WITHOUT_YEAR = /(\d{1,2})\/(\d{1,2})(?=,? {1,2}(?:at )?\d{1,2}:\d\d)/y;
/** `19:12`, `1:15 PM`, `23:59:59`, `12.30pm`, `08h12`, `9 pm`, `20-25 hrs`, `0610h`. */
const TIME =
  /(?:\d{1,2}(?::\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?: ?[ap]\.?m)?|\.\d{2} ?(?:[ap]\.?m|hrs|uhr)|h\d{2}|(?:-\d{1,2})? ?(?:[ap]\.?m(?![a-z])|hrs?(?![a-z])|uhr(?![a-z])))|[0-2]\d[0-5]\d ?hr?s?(?![a-z]))(?!\d)/iy;

/** The end of a date in digits that begins at a position; 0 when there is none. */
export function numericEnd(text: string, start: number): number {
  NUMERIC.lastIndex = start;
  const match = NUMERIC.exec(text);
  if (match) return isDate(match) ? NUMERIC.lastIndex : 0;
  WITHOUT_YEAR.lastIndex = start;
  const [, a, b] = WITHOUT_YEAR.exec(text) ?? [];
  return a !== undefined && isDate(['', a, '/', b!, '/', '2025']) ? WITHOUT_YEAR.lastIndex : 0;
}

/** The end of a Chinese, Japanese or Korean date whose first number has this place; 0 when there is none. */
export function eastAsianEnd(text: string, start: number, end: number): number {
  return text.charCodeAt(end) >= 0x5e74 ? sticky(EAST_ASIAN, text, start) : 0;
}

/** The end of a date without separators; 0 when there is none. */
export function compactEnd(text: string, start: number): number {
  const timed = sticky(WITH_TIME, text, start);
  if (timed > 0) return timed;
  COMPACT.lastIndex = start;
  const match = COMPACT.exec(text);
  if (!match) return 0;
  const [, day, month, month2, day2] = match;
  if (!isDayMonth(Number(day ?? day2), Number(month ?? month2))) return 0;
  if (
    /[/-]/.test(text.charAt(start - 1)) ||
    /^[/-]\w/.test(text.slice(COMPACT.lastIndex, COMPACT.lastIndex + 2))
  )
    return 0;
  // Longer ones are references more often, unless a word says what they are: `Date 20250418184455`.
  const isLong = COMPACT.lastIndex - start > 8;
  return isLong &&
    !/(?:\bdate|\bdt|\btime|\bon|\bat)[ :.]{1,2}$/i.test(text.slice(Math.max(0, start - 7), start))
    ? 0
    : COMPACT.lastIndex;
}

/** The end of a time of day; 0 when there is none. */
export function timeEnd(text: string, start: number): number {
  return sticky(TIME, text, start);
}

/** Whether a date ends a number that something else begins: the `24.11.25` of `PLK7781204524.11.25`. */
export function endsInDate(text: string, end: number): boolean {
  return numericEnd(text, end - 2) > 0 && /^[./-]\d\d[./-](?:20)?[23]\d/.test(text.slice(end, end + 8));
}

/** Whether the two digits before a position are a day of the month whose name follows: `09Mar`. */
export function isDay(lower: string, end: number): boolean {
  const day = Number(lower.slice(end - 2, end));
  return day >= 1 && day <= 31 && MONTH_NAME.test(lower.slice(end, end + 3)) && isAfterMonth(lower, end + 3);
}

/** `09Mar25`, `09MarATM`, but no `09MARK12`: a year, a word of place or nothing. */
const isAfterMonth = (lower: string, at: number) =>
  !/^[a-z]/.test(lower.slice(at, at + 1)) || /^(?:atm|at|to|by|for|fr|on|via)/.test(lower.slice(at, at + 3));

function isDate(match: readonly string[]): boolean {
  const [, a = '', sign, b = '', sign2, c = ''] = match;
  if (sign !== sign2) return false;
  const [first, second, third] = [Number(a), Number(b), Number(c)];
  if (a.length === 4) return isYear(first) && isDayMonth(third, second);
  if (a.length === 3 || c.length === 3) return false;
  if (c.length === 4 && !isYear(third)) return false;
  if (isDayMonth(first, second)) return true;
  // Month first is written with slashes, or with a whole year: 11-22-33 is a sort code.
  return isDayMonth(second, first) && (sign === '/' || c.length === 4);
}

/** Of the Gregorian, the Islamic, the Persian, the Nepali and the Thai calendar. */
const isYear = (year: number) =>
  (year >= 1900 && year <= 2099) || (year >= 1400 && year <= 1460) || (year >= 2550 && year <= 2600);
const isDayMonth = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12;

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
