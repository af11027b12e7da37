import type { Fields } from '#libs/contracts/index.js';
import { currencyOf } from './currencies.js';
import type { Money, Role } from './money.js';

/** How likely a sum in each role is the transaction's own; the others are never it. */
const WEIGHT: Partial<Record<Role, number>> = {
  moved: 5,
  amount: 4.5,
  named: 4,
  plain: 3,
  due: 1,
  fee: 1,
  'min-due': 0.5,
};

function weight(money: Money, home: string | null): number {
  const inHome = money.currency !== null && money.currency === home ? 0.5 : 0;
  const nothing = money.value !== null && Number(money.value) === 0 ? -3 : 0;
  return (
    (WEIGHT[money.role] ?? 0) + nothing + (money.currency ? 1.5 : 0) + inHome + (money.sign === 0 ? 0 : 1)
  );
}

/** Picks the sum that moved (or is asked for, or due): not the balance, the limit or the fee; the first among equals. */
export function chooseAmount(sums: readonly Money[], country: string | undefined): Money | null {
  const home = currencyOf(country);
  let best: Money | null = null;
  let bestWeight = 0;
  for (const money of sums) {
    if (WEIGHT[money.role] === undefined) continue;
    const score = weight(money, home);
    if (score > bestWeight) [best, bestWeight] = [money, score];
  }
  return best;
}

/** The balance after the movement, with its minus sign when overdrawn. */
export function chooseBalance(sums: readonly Money[]): string | null {
  const found = sums.find(({ role, value }) => role === 'balance' && value !== null);
  if (!found) return null;
  return found.sign < 0 ? `-${found.value}` : found.value;
}

/** The credit limit that is left. */
export function chooseLimit(sums: readonly Money[]): string | null {
  return sums.find(({ role, value }) => role === 'limit' && value !== null)?.value ?? null;
}

/** What was charged on top of the amount. */
export function chooseFee(sums: readonly Money[], amount: Money | null): string | null {
  return (
    sums.find((money) => money.role === 'fee' && money !== amount && money.value !== null)?.value ?? null
  );
}

/** `USD 12.00 (Rs 1,020.00)`: the sum in another currency that the amount is the exchange of. */
export function chooseOriginal(
  sums: readonly Money[],
  amount: Money | null,
): Pick<Fields, 'originalAmount' | 'originalCurrency'> {
  const other = sums.find(
    ({ role, value, currency }) =>
      WEIGHT[role] !== undefined &&
      role !== 'fee' &&
      value !== null &&
      currency !== null &&
      amount?.currency !== null &&
      currency !== amount?.currency,
  );
  return amount && other
    ? { originalAmount: other.value, originalCurrency: other.currency }
    : { originalAmount: null, originalCurrency: null };
}
