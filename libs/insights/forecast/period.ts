const DAY_MS = 86_400_000;

/** A month as the user counts it: from a day of the month to the day before it in the next. */
export interface Period {
  /** First day, `2026-11-01`. */
  start: string;
  days: number;
}

/** The period that a day lies in, or one so many months later; months may start on the days 1 to 28. */
export function periodOf(today: string, startDay = 1, later = 0): Period {
  const [year, month, day] = readDate(today);
  if (!Number.isInteger(startDay) || startDay < 1 || startDay > 28)
    throw new RangeError('A month starts on a day from 1 to 28.');
  const first = month + later - (day < startDay ? 1 : 0);
  const start = Date.UTC(year, first, startDay);
  return { start: isoDay(start), days: (Date.UTC(year, first + 1, startDay) - start) / DAY_MS };
}

/** How many days a day of the month lies after the start of a period; the 31st is the last day of short months. */
export function daysInto(period: Period, dayOfMonth: number): number {
  const [year, month, startDay] = readDate(period.start);
  const inMonth = month + (dayOfMonth < startDay ? 1 : 0);
  const lastDay = new Date(Date.UTC(year, inMonth + 1, 0)).getUTCDate();
  return (Date.UTC(year, inMonth, Math.min(dayOfMonth, lastDay)) - Date.parse(period.start)) / DAY_MS;
}

/** How many days a date lies after the start of a period. */
export const daysSince = (period: Period, date: string): number =>
  (Date.parse(date) - Date.parse(period.start)) / DAY_MS;

const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

function readDate(date: string): [year: number, month: number, day: number] {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : undefined;
  if (instant === undefined || Number.isNaN(instant.getTime()) || isoDay(instant.getTime()) !== date)
    throw new RangeError(`${date} is not a date like 2026-11-30.`);
  return [instant.getUTCFullYear(), instant.getUTCMonth(), instant.getUTCDate()];
}
