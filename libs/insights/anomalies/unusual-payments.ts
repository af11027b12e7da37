import { median } from '../forecast/methods/averages.js';
import { categoryLabel, times } from '../wording.js';
import type { UnusualPayment } from './anomaly.js';
import { identify } from './anomaly-id.js';
import { type LargePayment, leastExcess, type Search } from './anomaly-input.js';

/** Payments before it that say what is usual. */
const LEAST_BEFORE = 8;
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
export function unusualPayments(search: Search): UnusualPayment[] {
  const expected = new Set(search.recurring.flatMap(({ paymentIds }) => paymentIds));
  return search.large.flatMap((payment) => {
    const { id, atMerchant, inCategory } = payment;
    if (expected.has(id)) return [];
    if (atMerchant.length >= LEAST_BEFORE) return judge(payment, atMerchant, 'merchant', search);
    return inCategory.length >= LEAST_BEFORE ? judge(payment, inCategory, 'category', search) : [];
  });
}

function judge(
  payment: LargePayment,
  before: readonly number[],
  comparedWith: UnusualPayment['comparedWith'],
  { usualMonth, format }: Search,
): UnusualPayment[] {
  const { id, amount, merchant, category, day } = payment;
  const usual = Math.round(median(before));
  const excess = amount - usual;
  if (excess < leastExcess(usualMonth) || score(amount, before) < LEAST_SCORE) return [];
  const where = merchant ?? categoryLabel(category);
  const usually = comparedWith === 'merchant' ? 'there' : `for ${categoryLabel(category)}`;
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
