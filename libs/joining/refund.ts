import { type Alert, nameKey, tenThousandths } from './alert.js';
import { daysApart, movedAt } from './same-time.js';

const REFUND_DAYS = 120;

/** Whether a refund may give back money of a payment: same business and currency, after it, and not more than is left. */
export function mayRefund(refund: Alert, payment: Alert): boolean {
  if (!refund.isRefund || refund.direction !== 'credit' || refund.kind !== 'transaction') return false;
  if (payment.kind !== 'transaction' || payment.direction !== 'debit') return false;
  if (refund.amount === null || payment.amount === null || refund.currency !== payment.currency) return false;
  const named =
    refund.merchant !== null &&
    payment.merchant !== null &&
    nameKey(refund.merchant) === nameKey(payment.merchant);
  const referred = refund.reference !== null && refund.reference === payment.reference;
  if (!named && !referred) return false;
  const left = tenThousandths(payment.amount) - tenThousandths(payment.refunded);
  return (
    tenThousandths(refund.amount) <= left &&
    movedAt(refund) >= movedAt(payment) - 86_400_000 &&
    daysApart(refund, payment) <= REFUND_DAYS
  );
}

/** The payment that a refund most likely gives back: of the same sum if there is one, else the latest. */
export function refundedPayment(refund: Alert, payments: readonly Alert[]): Alert | undefined {
  const possible = payments
    .filter((payment) => mayRefund(refund, payment))
    .sort((a, b) => movedAt(b) - movedAt(a));
  const whole = tenThousandths(refund.amount ?? '0');
  return possible.find(({ amount }) => tenThousandths(amount!) === whole) ?? possible[0];
}
