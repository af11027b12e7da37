import { type Alert, nameKey } from './alert.js';
import { daysApart, minutesApart } from './same-time.js';
import { senderEntity } from './sender-entity.js';

/** Different clocks of an app and a bank. */
const SAME_MOMENT_MINUTES = 10;
/** A bank may write days after the app did. */
const SAME_REFERENCE_DAYS = 7;

/** Whether two known values agree; what one of them does not say contradicts nothing. */
const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
const known = (a: string | null, b: string | null): boolean => a !== null && a === b;

/** Whether two names may be one business: `Zomato` and `Zomato Ltd`. */
function namesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [first, second] = [nameKey(a), nameKey(b)];
  return first.includes(second) || second.includes(first);
}

function sendersDiffer(a: Alert, b: Alert): boolean {
  return a.sender !== null && b.sender !== null && senderEntity(a.sender) !== senderEntity(b.sender);
}

/** Whether two alerts of the same sum and direction contradict nowhere. */
export function compatible(a: Alert, b: Alert): boolean {
  return (
    a.direction === b.direction &&
    a.isRefund === b.isRefund &&
    agree(a.account, b.account) &&
    namesAgree(a.merchant, b.merchant)
  );
}

/**
 * Whether two alerts of the same sum tell of one payment. The same reference does; without one, two senders must have
 * written at the same moment, or on one day with the same account or merchant: nobody is alerted twice by one sender.
 */
export function isSamePayment(a: Alert, b: Alert): boolean {
  if (a.kind !== 'transaction' || b.kind !== 'transaction' || !compatible(a, b)) return false;
  if (known(a.reference, b.reference)) return daysApart(a, b) <= SAME_REFERENCE_DAYS;
  if (!sendersDiffer(a, b)) return false;
  const named = known(a.account, b.account) || (a.merchant !== null && b.merchant !== null);
  if (minutesApart(a, b) <= SAME_MOMENT_MINUTES)
    return daysApart(a, b) <= 1 && (named || agree(a.reference, b.reference));
  const oneSaysDayOnly = !(a.isTimed && b.isTimed);
  return oneSaysDayOnly && named && agree(a.reference, b.reference) && sameDay(a, b);
}

/** Alerts that name only days must name the same one. */
const sameDay = (a: Alert, b: Alert): boolean =>
  a.occurredAt !== null && b.occurredAt !== null && daysApart(a, b) < 1;

/** How long an announcement may wait for its payment. */
const COMPLETION_DAYS = 10;

/** Whether `done` is what `announced` announced: the same sum of the same payer, not before it and not long after. */
export function completes(done: Alert, announced: Alert): boolean {
  if (done.kind !== 'transaction' || announced.kind !== 'pending') return false;
  if (!compatible(done, announced)) return false;
  if (known(done.reference, announced.reference)) return daysApart(done, announced) <= COMPLETION_DAYS;
  const named =
    known(done.account, announced.account) || (done.merchant !== null && announced.merchant !== null);
  const waited = done.receivedAt - announced.receivedAt;
  return named && waited >= 0 && daysApart(done, announced) <= COMPLETION_DAYS;
}
