const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a date like `2026-11-30`; a RangeError for anything else. */
export function dayNumber(date: string): number {
  const number = Date.parse(`${date}T00:00:00Z`) / DAY_MS;
  if (Number.isNaN(number) || isoDay(number) !== date)
    throw new RangeError(`${date} is not a date like 2026-11-30.`);
  return number;
}

/** The date of a day number. */
export const isoDay = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** Year, month (0 is January) and day of the month of a day number. */
export function dateOf(number: number): [year: number, month: number, day: number] {
  const date = new Date(number * DAY_MS);
  return [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
}

/** The day number of a day of a month, or of the month's last day where it has fewer; months may run over 0 to 11. */
export function dayOfMonth(year: number, month: number, day: number): number {
  const last = Date.UTC(year, month + 1, 0) / DAY_MS;
  return Math.min(Date.UTC(year, month, 1) / DAY_MS + day - 1, last);
}
