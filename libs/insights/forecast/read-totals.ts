import { dateOf, dayNumber } from '../calendar/day.js';
import { daysSince, lastDayOf, monthsBetween, type Period, periodOf } from '../calendar/periods.js';
import { CADENCES } from '../recurring/cadence.js';
import type { SeriesHistory } from '../recurring/describe-chains.js';
import type { RecurringSeries } from '../recurring/recurring-series.js';
import type { CategorySpending, DuePayment, ForecastInput } from './forecast-input.js';

/** What a category spent in a month, and after today's place in it, in whole minor units. */
export interface MonthTotal {
  /** First day of the month. */
  month: string;
  category: string;
  amount: number;
  later: number;
}

/** What a category spent on a day. */
export interface DaySpending {
  day: string;
  category: string;
  amount: number;
}

/** What a forecast is read from. */
export interface Totals {
  today: string;
  monthStartDay: number;
  /** Full months, oldest first. */
  months: readonly Period[];
  monthTotals: readonly MonthTotal[];
  /** Of the running month. */
  days: readonly DaySpending[];
  recurring: readonly SeriesHistory[];
}

/** Sorts totals into what `forecast` takes: a series of full months, the running month's days and what is due. */
export function readTotals(totals: Totals): ForecastInput {
  const { today, monthStartDay, monthTotals, days } = totals;
  const names = new Set([...monthTotals, ...days].map(({ category }) => category));
  return { today, monthStartDay, categories: [...names].sort().map((name) => spendingOf(name, totals)) };
}

function spendingOf(category: string, totals: Totals): CategorySpending {
  const { today, monthStartDay, months, monthTotals } = totals;
  const running = periodOf(today, monthStartDay);
  const place = daysSince(running, today);
  const due = totals.recurring.filter((each) => isDue(each, category, running));
  const own = new Map(
    monthTotals.filter((each) => each.category === category).map((each) => [each.month, each]),
  );
  const days = Array.from({ length: place + 1 }, () => 0);
  for (const each of totals.days)
    if (each.category === category) days[daysSince(running, each.day)] = each.amount;
  return {
    category,
    months: months.map(({ start }) => own.get(start)?.amount ?? 0),
    laterInMonth: months.map((month) => (own.get(month.start)?.later ?? 0) - paidLater(due, month, place)),
    days,
    due: due.map(({ series }) => dueOf(series)),
  };
}

/** What comes by the week is part of the usual rest of a month. */
function isDue({ series }: SeriesHistory, category: string, running: Period): boolean {
  const { direction, nextDay, cadence } = series;
  if (direction !== 'debit' || series.category !== category || nextDay === null) return false;
  const isLong = CADENCES.some(({ name, months }) => name === cadence && months > 0);
  return isLong && running.start <= nextDay && nextDay <= lastDayOf(running);
}

const dueOf = ({ nextDay, typicalAmount }: RecurringSeries): DuePayment => ({
  amount: typicalAmount,
  dueDay: dateOf(dayNumber(nextDay as string))[2],
});

function paidLater(due: readonly SeriesHistory[], month: Period, place: number): number {
  const last = lastDayOf(month);
  return due
    .flatMap(({ payments }) => payments)
    .filter(({ day }) => day <= last && daysSince(month, day) > place)
    .reduce((sum, { amount }) => sum + amount, 0);
}

/** The full months since the first day that has a transaction, at most so many, oldest first. */
export function fullMonthsSince(
  first: string,
  { today, monthStartDay }: Pick<Totals, 'today' | 'monthStartDay'>,
  most: number,
): Period[] {
  const running = periodOf(today, monthStartDay);
  return monthsBetween(first, today, monthStartDay)
    .filter(({ start }) => start >= first && start < running.start)
    .slice(-most);
}
