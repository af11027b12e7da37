import { dateOf, dayNumber, dayOfMonth, isoDay } from './day.js';

/** Days in a row, as a month the way the user counts it: from a day of the month to the day before it in the next. */
export interface Period {
  /** First day, `2026-11-01`. */
  start: string;
  days: number;
}

/** The month that a day lies in, or one so many months later; months may start on the days 1 to 28. */
export function periodOf(today: string, startDay = 1, later = 0): Period {
  if (!Number.isInteger(startDay) || startDay < 1 || startDay > 28)
    throw new RangeError('A month starts on a day from 1 to 28.');
  const [year, month, day] = dateOf(dayNumber(today));
  const first = month + later - (day < startDay ? 1 : 0);
  return between(dayOfMonth(year, first, startDay), dayOfMonth(year, first + 1, startDay));
}

/** The financial year that a day lies in, or one so many years later, from the first day of a month (4 is April). */
export function financialYearOf(today: string, startMonth: number, later = 0): Period {
  if (!Number.isInteger(startMonth) || startMonth < 1 || startMonth > 12)
    throw new RangeError('A financial year starts in a month from 1 to 12.');
  const [year, month] = dateOf(dayNumber(today));
  const first = year + later - (month + 1 < startMonth ? 1 : 0);
  return between(dayOfMonth(first, startMonth - 1, 1), dayOfMonth(first + 1, startMonth - 1, 1));
}

/**
 * The running month so far, and as many days from the start of a month before it: what a month is compared with
 * while it runs. A shorter month ends with its last day.
 */
export function sameDayWindows(today: string, startDay = 1, monthsBefore = 1): [now: Period, then: Period] {
  const running = periodOf(today, startDay);
  const days = daysSince(running, today) + 1;
  const then = periodOf(today, startDay, -monthsBefore);
  return [
    { start: running.start, days },
    { start: then.start, days: Math.min(days, then.days) },
  ];
}

/** Every month that has a day from `from` to `to`, oldest first; none when `to` is the earlier one. */
export function monthsBetween(from: string, to: string, startDay = 1): Period[] {
  const months: Period[] = [];
  for (let month = periodOf(from, startDay); month.start <= to; month = periodOf(month.start, startDay, 1))
    months.push(month);
  return months;
}

/** The last day of a period. */
export const lastDayOf = ({ start, days }: Period): string => isoDay(dayNumber(start) + days - 1);

/** How many days a day of the month lies after the start of a month; the 31st is the last day of short months. */
export function daysInto(period: Period, day: number): number {
  const start = dayNumber(period.start);
  const [year, month, startDay] = dateOf(start);
  return dayOfMonth(year, month + (day < startDay ? 1 : 0), day) - start;
}

/** How many days a date lies after the start of a period. */
export const daysSince = (period: Period, date: string): number => dayNumber(date) - dayNumber(period.start);

const between = (first: number, next: number): Period => ({ start: isoDay(first), days: next - first });
