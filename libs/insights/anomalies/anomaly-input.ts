import { dayNumber, isoDay } from '../calendar/day.js';
import type { Range } from '../calendar/windows.js';
import type { RecurringSeries } from '../recurring/recurring-series.js';
import type { FormatAmount } from '../wording.js';

/** What a category has spent in the running month, and up to the same day in the three months before it, together. */
export interface CategorySpending {
  category: string;
  /** Whole minor units, as every amount here. */
  spent: number;
  before: number;
}

/** The merchant at which a category's spending has grown most, in the same days. */
export interface Growth extends CategorySpending {
  merchant: string;
}

/** A recent payment that is large beside a usual month, with what it is compared with. */
export interface LargePayment {
  id: string;
  day: string;
  amount: number;
  category: string;
  merchant: string | null;
  /** Amounts of the last payments before it in a year at the merchant and in the category, in any order. */
  atMerchant: readonly number[];
  inCategory: readonly number[];
  /** Of a first payment to its merchant: how many payments of earlier days it is compared with, and is larger than. */
  first: { before: number; smaller: number } | null;
}

/** What a tenant's spending in one currency came to, up to today. */
export interface Spending {
  /** The user's date, `2026-11-26`. */
  today: string;
  /** Day on which the user's months start, 1 to 28. */
  monthStartDay: number;
  /** Day of the first transaction, today at the latest. */
  since: string;
  /** Spent in `usualDays`. */
  spent: number;
  categories: readonly CategorySpending[];
}

/** What anomalies are looked for in: few facts, however many payments there are. */
export interface AnomalyInput extends Spending {
  /** Of the categories that are `overspent`. */
  growths: readonly Growth[];
  /** Those of `recentDays` above the `leastExcess`. */
  large: readonly LargePayment[];
  recurring: readonly RecurringSeries[];
  format: FormatAmount;
}

/** The input with what thirty days cost. */
export interface Search extends AnomalyInput {
  usualMonth: number;
}

/** What is older is no news. */
const RECENT_DAYS = 31;
/** Three months of it. */
const USUAL_DAYS = 91;
const MONTH_DAYS = 30;
/** Of a usual month's spending. */
const LEAST_EXCESS = 0.05;

/** The days that are news. */
export const recentDays = (today: string): Range => lastDays(today, RECENT_DAYS);

/** The days that say what a month usually costs. */
export const usualDays = (today: string): Range => lastDays(today, USUAL_DAYS);

/** What thirty days cost, in minor units; fewer days than that are no less than what a month costs. */
export function usualMonthOf({ today, since, spent }: Spending): number {
  const covered = Math.min(USUAL_DAYS, dayNumber(today) - dayNumber(since) + 1);
  return (spent * MONTH_DAYS) / Math.max(MONTH_DAYS, covered);
}

/** What is less beyond the usual than this is not worth a word. */
export const leastExcess = (usualMonth: number): number => LEAST_EXCESS * usualMonth;

function lastDays(today: string, days: number): Range {
  const next = dayNumber(today) + 1;
  return { from: isoDay(next - days), to: isoDay(next) };
}
