import { dayNumber, isoDay } from '../calendar/day.js';
import { periodOf, sameDayWindows } from '../calendar/periods.js';
import { type Calendar, type Range, rangeOf } from '../calendar/windows.js';
import { decimalOf, shareOf, unitsOf } from '../money.js';
import { NOT_SPENDING } from '../spending.js';
import type { CategoryTotal, DayTotal } from './totals.js';

/** How an amount compares with an earlier one. */
export interface Compared {
  now: string;
  before: string;
  change: string;
  /** Change relative to before; null where before is not above 0. */
  share: number | null;
}

/** What a category spent. */
export interface CategorySummary {
  category: string;
  amount: string;
  count: number;
  /** Of everything spent; null where nothing was. */
  share: number | null;
  /** The days so far beside the same days of the period before. */
  change: Compared;
}

/** What was spent by the end of a day since the start of its month. */
export interface LinePoint {
  day: string;
  amount: string;
}

/** How a period stands; amounts are decimal strings. */
export interface Summary {
  spent: string;
  received: string;
  net: string;
  count: number;
  averageConfidence: number | null;
  toReview: number;
  /** Everything spent in the days so far beside the same days of the period before. */
  change: Compared;
  /** The running month by today beside last month by the same day. */
  sameDay: Compared;
  /** Largest first. */
  categories: CategorySummary[];
  thisMonth: LinePoint[];
  lastMonth: LinePoint[];
}

/** What `summarise` adds up: the period by category, and this and last month by day. */
export interface SummaryInput extends Calendar {
  currency: string;
  categories: readonly CategoryTotal[];
  days: readonly DayTotal[];
}

/** Adds a period up, without rounding. */
export function summarise({ currency, categories, days, ...calendar }: SummaryInput): Summary {
  const spending = categories.filter(({ category }) => !NOT_SPENDING.includes(category));
  const total = (key: 'amount' | 'soFar' | 'before'): bigint =>
    spending.reduce((sum, each) => sum + unitsOf(each[key]), 0n);
  const spent = total('amount');
  const received = unitsOf(categories.find(({ category }) => category === 'income')?.amount ?? '0');
  const count = categories.reduce((sum, each) => sum + each.count, 0);
  const confidence = categories.reduce((sum, each) => sum + each.confidence, 0);
  return {
    spent: decimalOf(spent, currency),
    received: decimalOf(received, currency),
    net: decimalOf(received - spent, currency),
    count,
    averageConfidence: count === 0 ? null : Math.round((confidence / count) * 1e4) / 1e4,
    toReview: categories.reduce((sum, each) => sum + each.toReview, 0),
    change: compared(total('soFar'), total('before'), currency),
    categories: spending
      .map((each) => [unitsOf(each.amount), each] as const)
      .sort(([a, x], [b, y]) => (a === b ? (x.category < y.category ? -1 : 1) : a > b ? -1 : 1))
      .map(([amount, each]) => ({
        category: each.category,
        amount: decimalOf(amount, currency),
        count: each.count,
        share: shareOf(amount, spent),
        change: compared(unitsOf(each.soFar), unitsOf(each.before), currency),
      })),
    ...months(days, calendar, currency),
  };
}

/** Two amounts beside each other. */
export const compared = (now: bigint, before: bigint, currency: string): Compared => ({
  now: decimalOf(now, currency),
  before: decimalOf(before, currency),
  change: decimalOf(now - before, currency),
  share: shareOf(now - before, before),
});

function months(
  days: readonly DayTotal[],
  { today, monthStartDay }: Calendar,
  currency: string,
): Pick<Summary, 'sameDay' | 'thisMonth' | 'lastMonth'> {
  const spent = new Map(days.map((each) => [each.day, unitsOf(each.spent)]));
  const line = (start: string, length: number): [day: string, sum: bigint][] => {
    let sum = 0n;
    return Array.from({ length }, (_, i) => {
      const day = isoDay(dayNumber(start) + i);
      sum += spent.get(day) ?? 0n;
      return [day, sum];
    });
  };
  const [now, then] = sameDayWindows(today, monthStartDay);
  const last = periodOf(today, monthStartDay, -1);
  const [thisMonth, lastMonth] = [line(now.start, now.days), line(last.start, last.days)];
  const written = (points: typeof thisMonth): LinePoint[] =>
    points.map(([day, sum]) => ({ day, amount: decimalOf(sum, currency) }));
  return {
    sameDay: compared(thisMonth.at(-1)?.[1] ?? 0n, lastMonth[then.days - 1]?.[1] ?? 0n, currency),
    thisMonth: written(thisMonth),
    lastMonth: written(lastMonth),
  };
}

/** The days that the lines of a summary need: last month's and this month's. */
export const daysOfLines = ({ today, monthStartDay }: Calendar): Range => ({
  from: periodOf(today, monthStartDay, -1).start,
  to: rangeOf({ start: today, days: 1 }).to,
});
