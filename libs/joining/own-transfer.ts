import type { Alert } from './alert.js';
import { daysApart, minutesApart } from './same-time.js';

/** A transfer between banks may take a weekend. */
const TRANSFER_DAYS = 3;
const SAME_MOMENT_MINUTES = 10;

const MOVES_OUT = new Set(['transfer', 'other', 'cash', 'loan_emi', null]);
const MOVES_IN = new Set(['transfer', 'other', 'income', 'cash', null]);

/**
 * Whether a debit and a credit of the same sum are two ends of a transfer between accounts of the user: the debit names
 * the credited account, or both name one reference, or they came at the same moment, or one pays the bill of a card.
 */
export function isOwnTransfer(a: Alert, b: Alert): boolean {
  const [out, into] = a.direction === 'debit' ? [a, b] : [b, a];
  if (out.kind !== 'transaction' || into.kind !== 'transaction') return false;
  if (out.direction !== 'debit' || into.direction !== 'credit' || into.isRefund) return false;
  if (out.account === null || into.account === null || out.account === into.account) return false;
  if (daysApart(out, into) > TRANSFER_DAYS) return false;
  if (out.counterparty === into.account || into.counterparty === out.account) return true;
  if (out.reference !== null && out.reference === into.reference) return true;
  if (!MOVES_OUT.has(out.category) || !MOVES_IN.has(into.category)) return false;
  const paysCard = into.instrument === 'card' && out.instrument !== 'card' && out.category === 'transfer';
  return paysCard || (out.merchant === null && minutesApart(out, into) <= SAME_MOMENT_MINUTES);
}
