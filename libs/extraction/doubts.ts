import type { Doubt } from '#libs/contracts/index.js';
import type { Movement } from './direction.js';
import type { Money } from './money.js';
import type { Reading } from './reading.js';

/** What was read, to be held against itself. */
export interface Read {
  sums: readonly Money[];
  movements: readonly Movement[];
  amount: Money | null;
}

/** Another sum that moved, in the same currency and with another value: which of them is meant was a choice. */
function hasRival(sums: readonly Money[], amount: Money): boolean {
  return sums.some(
    ({ role, value, currency }) =>
      role === 'moved' &&
      value !== null &&
      Number(value) > 0 &&
      value !== amount.value &&
      currency === amount.currency,
  );
}

/** A verb for each way in the sentence of the amount, or a sign that says the opposite of the verb. */
function turnsBothWays({ sentence }: Reading, movements: readonly Movement[], amount: Money): boolean {
  const told = movements.filter(
    ({ strong, future, refund, at }) => strong && !future && !refund && sentence[at] === sentence[amount.at],
  );
  const sign = amount.sign < 0 ? 'debit' : 'credit';
  if (amount.sign !== 0 && told.some(({ direction }) => direction !== sign)) return true;
  // `debited ... and credited` tells where it went
  return told.some(
    ({ direction }, i) => direction === 'debit' && i > 0 && told[i - 1]!.direction === 'credit',
  );
}

/** The fields that a text contradicts itself about; most texts about none. */
export function findDoubts(reading: Reading, { sums, movements, amount }: Read): Doubt[] {
  if (!amount) return [];
  const doubts: Doubt[] = [];
  if (amount.role === 'moved' && hasRival(sums, amount)) doubts.push('amount');
  if (turnsBothWays(reading, movements, amount)) doubts.push('direction');
  return doubts;
}
