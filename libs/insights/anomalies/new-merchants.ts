import { dayNumber } from '../calendar/day.js';
import type { NewMerchant } from './anomaly.js';
import { identify } from './anomaly-id.js';
import type { SpendingHistory } from './spending-history.js';

/** With less before it every merchant is new. */
const LEAST_BEFORE = 8;
const LEAST_DAYS_BEFORE = 30;
/** Share of the payments before it that a large one is larger than. */
const LARGE = 0.9;
/** Of a usual month's spending. */
const LEAST_AMOUNT = 0.1;

/** Recent first payments to a merchant that are larger than nearly all payments before them. */
export function newMerchants({
  payments,
  spending,
  since,
  recent,
  usualMonth,
  format,
}: SpendingHistory): NewMerchant[] {
  const known = new Set<string>();
  const firsts = new Set(
    payments.filter(({ merchant }) => {
      if (merchant === null || known.has(merchant)) return false;
      known.add(merchant);
      return true;
    }),
  );
  const found: NewMerchant[] = [];
  spending.forEach((payment, place) => {
    const { id, day, amount, merchant, category } = payment;
    if (merchant === null || day < recent || !firsts.has(payment)) return;
    if (place < LEAST_BEFORE || dayNumber(day) - dayNumber(since) < LEAST_DAYS_BEFORE) return;
    if (amount < LEAST_AMOUNT * usualMonth) return;
    const smaller = spending.slice(0, place).filter((before) => before.amount < amount).length;
    const largerThan = smaller / place;
    if (largerThan < LARGE) return;
    found.push({
      kind: 'new-merchant',
      id: identify('new-merchant', [id], amount),
      severity: amount / usualMonth,
      category,
      merchant,
      paymentId: id,
      amount,
      largerThan,
      sentence: `First payment to ${merchant}: ${format(amount)} on ${day}, ${comparison(largerThan)}.`,
    });
  });
  return found;
}

const comparison = (largerThan: number): string =>
  largerThan === 1
    ? 'larger than any payment before it'
    : `larger than ${Math.floor(largerThan * 100)} % of the payments before it`;
