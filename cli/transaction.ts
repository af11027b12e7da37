/** A transaction as the server gives it; what it does not say is null. */
export interface Transaction {
  id: string;
  maskedText: string;
  receivedAt: string;
  occurredAt: string | null;
  kind: string;
  direction: 'debit' | 'credit' | null;
  amount: string | null;
  currency: string | null;
  merchant: string | null;
  counterparty: string | null;
  category: string | null;
  confidence: number | null;
}

/** When the money moved, or when the SMS came, as a date on this machine's calendar. */
export const formatDate = ({ occurredAt, receivedAt }: Transaction): string =>
  // Swedish dates are written as ISO 8601 has them.
  new Date(occurredAt ?? receivedAt).toLocaleDateString('sv-SE');

/** `-450.00 INR` for a debit; empty without an amount. */
export function formatAmount({ amount, currency, direction }: Transaction): string {
  if (amount === null) return '';
  const sign = direction === null ? '' : { debit: '-', credit: '+' }[direction];
  return `${sign}${amount}${currency === null ? '' : ` ${currency}`}`;
}

export const formatConfidence = ({ confidence }: Transaction): string =>
  confidence === null ? '' : `${Math.round(confidence * 100)} %`;
