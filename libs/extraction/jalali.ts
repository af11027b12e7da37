const DAY = 86_400_000;
/** Years of the 33-year cycle that began in 1210 and lasts until 1635; other years do not occur in alerts. */
const CYCLE_START = 1210;
const CYCLE_END = 1635;
/** Leap years counted up to the cycle's start. */
const LEAPS_BEFORE = 294;

const quotient = (a: number, b: number): number => Math.trunc(a / b);

/** The day of March on which a Jalali year begins. */
function newYear(year: number): number {
  const since = year - CYCLE_START;
  const gregorian = year + 621;
  const leaps = LEAPS_BEFORE + quotient(since, 33) * 8 + quotient((since % 33) + 3, 4);
  const gregorianLeaps = quotient(gregorian, 4) - quotient((quotient(gregorian, 100) + 1) * 3, 4) - 150;
  return 20 + leaps - gregorianLeaps;
}

/**
 * The midnight (ms, as if it were UTC) of a day of the Persian calendar; null for a day that there is not.
 * The arithmetic is that of K. M. Borkowski, "The Persian calendar for 3000 years", Earth, Moon, and Planets 74 (1996),
 * as jalaali-js has it.
 */
export function jalaliMidnight(year: number, month: number, day: number): number | null {
  if (year < CYCLE_START || year >= CYCLE_END || month < 1 || month > 12 || day < 1) return null;
  const start = Date.UTC(year + 621, 2, newYear(year));
  const before = (month - 1) * 31 - quotient(month, 7) * (month - 7);
  const nextStart = Date.UTC(year + 622, 2, newYear(year + 1));
  const clock = start + (before + day - 1) * DAY;
  const longest = month <= 6 ? 31 : 30;
  return day > longest || clock >= nextStart ? null : clock;
}
