import { minorOf } from '#libs/insights/money.js';
import type { Payment } from '#libs/insights/payment.js';

/** Payments of one party; what differs among them is joined by spaces, as many rows are slow to read. */
export interface PaymentGroup extends Pick<Payment, 'direction' | 'category' | 'merchant' | 'counterparty'> {
  ids: string;
  days: string;
  amounts: string;
}

/** The payments of a group, with its currency's minor units. Throws `AmountTooLargeError`. */
export function paymentsOf(
  { ids, days, amounts, direction, category, merchant, counterparty }: PaymentGroup,
  currency: string,
): Payment[] {
  const [day, amount] = [days.split(' '), amounts.split(' ')];
  return ids.split(' ').map((id, i) => ({
    direction,
    category,
    merchant,
    counterparty,
    // Nothing that is found in single payments looks at these.
    account: null,
    channel: null,
    id,
    day: day[i] as string,
    amount: minorOf(amount[i] as string, currency),
  }));
}
