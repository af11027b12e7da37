import { dayNumber, isoDay } from './day.js';
import { financialYearOf, type Period, periodOf } from './periods.js';

export const PERIOD_NAMES = [
  'this-month',
  'last-month',
  '3-months',
  '6-months',
  '12-months',
  'this-year',
  'last-year',
] as const;
export type PeriodName = (typeof PERIOD_NAMES)[number];

/** Days from one, inclusive, to another, exclusive. */
export interface Range {
  from: string;
  to: string;
}

/** How a tenant counts days, months and years. */
export interface Calendar {
  today: string;
  monthStartDay: number;
  yearStartMonth: number;
}

/** A period, its days up to today, and as many days from the start of the period before it. */
export interface Windows {
  range: Range;
  soFar: Range;
  before: Range;
}

/** The windows of a period that has a name; those of several months end with the running one. */
export function windowsOf(name: PeriodName, calendar: Calendar): Windows {
  const { today, monthStartDay, yearStartMonth } = calendar;
  const months = (first: number, count: number): Range => ({
    from: periodOf(today, monthStartDay, first).start,
    to: periodOf(today, monthStartDay, first + count).start,
  });
  const years = (later: number): Range => rangeOf(financialYearOf(today, yearStartMonth, later));
  switch (name) {
    case 'this-month':
      return windows(months(0, 1), months(-1, 1), today);
    case 'last-month':
      return windows(months(-1, 1), months(-2, 1), today);
    case '3-months':
      return windows(months(-2, 3), months(-5, 3), today);
    case '6-months':
      return windows(months(-5, 6), months(-11, 6), today);
    case '12-months':
      return windows(months(-11, 12), months(-23, 12), today);
    case 'this-year':
      return windows(years(0), years(-1), today);
    case 'last-year':
      return windows(years(-1), years(-2), today);
  }
}

/** The windows of any days, compared with as many days just before them. */
export function windowsBetween(range: Range, today: string): Windows {
  const [first, next] = [dayNumber(range.from), dayNumber(range.to)];
  return windows(range, { from: isoDay(first - (next - first)), to: range.from }, today);
}

/** A period as a range. */
export const rangeOf = ({ start, days }: Period): Range => ({
  from: start,
  to: isoDay(dayNumber(start) + days),
});

function windows(range: Range, previous: Range, today: string): Windows {
  const tomorrow = isoDay(dayNumber(today) + 1);
  const isRunning = range.from < tomorrow && tomorrow < range.to;
  if (!isRunning) return { range, soFar: range, before: previous };
  const days = dayNumber(tomorrow) - dayNumber(range.from);
  const end = isoDay(Math.min(dayNumber(previous.from) + days, dayNumber(previous.to)));
  return { range, soFar: { from: range.from, to: tomorrow }, before: { from: previous.from, to: end } };
}
