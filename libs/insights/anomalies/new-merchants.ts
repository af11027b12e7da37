import { dayNumber } from '../calendar/day.js';
import type { NewMerchant } from './anomaly.js';
import { identify } from './anomaly-id.js';
import type { Search } from './anomaly-input.js';

/** With less before it every merchant is new. */
const LEAST_BEFORE = 8;
const LEAST_DAYS_BEFORE = 30;
/** Share of the payments before it that a large one is larger than. */
const LARGE = 0.9;
/** Of a usual month's spending. */
const LEAST_AMOUNT = 0.1;

/** Recent first payments to a merchant that are larger than nearly all payments before them. */
export function newMerchants({ large, since, usualMonth, format }: Search): NewMerchant[] {
  return large.flatMap(({ id, day, amount, merchant, category, first }) => {
    if (merchant === null || first === null || first.before < LEAST_BEFORE) return [];
    if (dayNumber(day) - dayNumber(since) < LEAST_DAYS_BEFORE || amount < LEAST_AMOUNT * usualMonth)
      return [];
    const largerThan = first.smaller / first.before;
    if (largerThan < LARGE) return [];
    return [
      {
        kind: 'new-merchant',
        id: identify('new-merchant', [id], amount),
        severity: amount / usualMonth,
        category,
        merchant,
        paymentId: id,
        amount,
        largerThan,
        sentence:
          `First payment to ${merchant}: ${format(amount)} on ${day}, ` +
          `larger than ${comparison(largerThan)} the ${first.before} payments before it.`,
      },
    ];
  });
}

const comparison = (largerThan: number): string =>
  largerThan === 1 ? 'all' : `${Math.floor(largerThan * 100)} % of`;
