const DAY_MS = 86_400_000;
/** From 0000-03-01 to 1970-01-01. */
const TO_MARCH_OF_YEAR_0 = 719_468;
const ERA_DAYS = 146_097;

/** Days since 1970-01-01 of a date like `2026-11-30`; a RangeError for anything else. */
export function dayNumber(date: string): number {
  const number = Date.parse(`${date}T00:00:00Z`) / DAY_MS;
  if (Number.isNaN(number) || isoDay(number) !== date)
    throw new RangeError(`${date} is not a date like 2026-11-30.`);
  return number;
}

/** The date of a day number. */
export const isoDay = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

/**
 * Year, month (0 is January) and day of the month of a day number. By arithmetic, as recurring payments ask a million
 * times. Source: Howard Hinnant, chrono-Compatible Low-Level Date Algorithms, `civil_from_days`.
 */
export function dateOf(number: number): [year: number, month: number, day: number] {
  // Years begin in March, so that the leap day is their last; an era has 400 of them.
  const shifted = number + TO_MARCH_OF_YEAR_0;
  const era = Math.floor(shifted / ERA_DAYS);
  const inEra = shifted - era * ERA_DAYS;
  const leap = Math.floor(inEra / 1460) - Math.floor(inEra / 36_524) + Math.floor(inEra / 146_096);
  const year = Math.floor((inEra - leap) / 365);
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * month + 2) / 5) + 1;
  return [era * 400 + year + (month < 10 ? 0 : 1), month < 10 ? month + 2 : month - 10, day];
}

/** The day number of a day of a month, or of the month's last day where it has fewer; months may run over 0 to 11. */
export function dayOfMonth(year: number, month: number, day: number): number {
  const first = Date.UTC(year, month, 1) / DAY_MS;
  // Every month has 28 days.
  if (day <= 28) return first + day - 1;
  return Math.min(first + day - 1, Date.UTC(year, month + 1, 0) / DAY_MS);
}
