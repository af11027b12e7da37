import { dayNumber, isoDay } from '../calendar/day.js';
import { median } from '../forecast/methods/averages.js';
import { groupBy } from '../group.js';
import type { Payment } from '../payment.js';
import { categoryLabel, times } from '../wording.js';
import type { UnusualPayment } from './anomaly.js';
import { identify } from './anomaly-id.js';
import type { SpendingHistory } from './spending-history.js';

/** Payments before it that say what is usual. */
const LEAST_BEFORE = 8;
/** Older ones say little. */
const YEAR_DAYS = 365;
/** Of a usual month's spending: less is not worth a word. */
const LEAST_EXCESS = 0.05;
/**
 * How many robust deviations are unusual, and what makes the median absolute deviation one.
 * Source: Iglewicz & Hoaglin, How to Detect and Handle Outliers, 1993.
 */
const LEAST_SCORE = 3.5;
const DEVIATION = 1.4826;
/** Of logarithms: where all payments were the same, one must be double to be unusual. */
const LEAST_DEVIATION = Math.log(2) / LEAST_SCORE;

/**
 * Recent payments far larger than those before them at the merchant, or in the category where the merchant had few.
 * Amounts are compared by their logarithms, as the large ones of any shop are much larger than the small are small.
 */
export function unusualPayments(history: SpendingHistory): UnusualPayment[] {
  const { spending, recurring, recent, usualMonth } = history;
  const expected = new Set(recurring.flatMap(({ paymentIds }) => paymentIds));
  const byMerchant = groupBy(spending, ({ merchant }) => merchant);
  const byCategory = groupBy(spending, ({ category }) => category);
  return spending
    .filter(({ amount, day }) => day >= recent && amount > LEAST_EXCESS * usualMonth)
    .filter(({ id }) => !expected.has(id))
    .flatMap((payment) => {
      const { merchant, category } = payment;
      const own = merchant === null ? [] : amountsBefore(payment, byMerchant.get(merchant) as Payment[]);
      if (own.length >= LEAST_BEFORE) return judge(payment, own, 'merchant', history);
      const alike = category === null ? [] : amountsBefore(payment, byCategory.get(category) as Payment[]);
      return alike.length >= LEAST_BEFORE ? judge(payment, alike, 'category', history) : [];
    });
}

function amountsBefore(payment: Payment, payments: readonly Payment[]): number[] {
  const from = isoDay(dayNumber(payment.day) - YEAR_DAYS);
  return payments
    .slice(0, payments.indexOf(payment))
    .filter(({ day }) => day >= from)
    .map(({ amount }) => amount);
}

function judge(
  payment: Payment,
  before: readonly number[],
  comparedWith: UnusualPayment['comparedWith'],
  { usualMonth, format }: SpendingHistory,
): UnusualPayment[] {
  const { id, amount, merchant, category, day } = payment;
  const usual = Math.round(median(before));
  const excess = amount - usual;
  if (excess < LEAST_EXCESS * usualMonth || score(amount, before) < LEAST_SCORE) return [];
  const where = merchant ?? categoryLabel(category ?? 'other');
  const usually = comparedWith === 'merchant' ? 'there' : `for ${categoryLabel(category ?? 'other')}`;
  return [
    {
      kind: 'unusual-payment',
      id: identify('unusual-payment', [id], amount),
      severity: excess / usualMonth,
      category,
      merchant,
      paymentId: id,
      amount,
      usual,
      comparedWith,
      sentence:
        `${format(amount)} at ${where} on ${day} is ${times(amount / usual)} times the usual ` +
        `${format(usual)} ${usually}.`,
    },
  ];
}

function score(amount: number, before: readonly number[]): number {
  const logs = before.map(Math.log);
  const middle = median(logs);
  const deviation = DEVIATION * median(logs.map((log) => Math.abs(log - middle)));
  return (Math.log(amount) - middle) / Math.max(deviation, LEAST_DEVIATION);
}
