import { dayNumber, isoDay } from '../calendar/day.js';
import { type Payment, spendingOf } from '../payment.js';
import type { RecurringSeries } from '../recurring/recurring-series.js';
import type { FormatAmount } from '../wording.js';

/** What anomalies are looked for in. */
export interface AnomalyInput {
  /** Of one currency, in any order; those after today are left out. */
  payments: readonly Payment[];
  /** What `findRecurring` found among them. */
  recurring: readonly RecurringSeries[];
  /** The user's date, `2026-11-26`. */
  today: string;
  /** Day on which the user's months start, 1 to 28; 1 when not given. */
  monthStartDay?: number;
  format: FormatAmount;
}

/** The input with what is worked out from it once. */
export interface SpendingHistory extends AnomalyInput {
  /** Payments that count as spending, oldest first; no refunds. */
  spending: readonly Payment[];
  /** Day of the first payment. */
  since: string;
  /** What thirty days cost, in minor units. */
  usualMonth: number;
  /** The first day that is news. */
  recent: string;
}

/** What is older is no news. */
const RECENT_DAYS = 31;
/** Three months of it. */
const USUAL_DAYS = 91;
const MONTH_DAYS = 30;

/** Prepares payments to be searched. */
export function readHistory(input: AnomalyInput): SpendingHistory {
  const today = dayNumber(input.today);
  const payments = input.payments
    .filter(({ day }) => day <= input.today)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));
  const since = payments[0]?.day ?? input.today;
  const covered = Math.min(USUAL_DAYS, today - dayNumber(since) + 1);
  const from = isoDay(today - covered + 1);
  const spent = payments.reduce((sum, each) => (each.day < from ? sum : sum + spendingOf(each)), 0);
  return {
    ...input,
    payments,
    spending: payments.filter((each) => spendingOf(each) > 0),
    since,
    // Fewer days than a month are no less than what a month costs.
    usualMonth: (spent * MONTH_DAYS) / Math.max(MONTH_DAYS, covered),
    recent: isoDay(today - RECENT_DAYS + 1),
  };
}
