/** A transaction as the server gives it; what it does not say is null. */
export interface Transaction {
  id: string;
  submissionId: string;
  externalId: string | null;
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

/** The day on the tenant's clock, which the server's times show, whatever the zone of this machine. */
export const formatDate = ({ occurredAt, receivedAt }: Transaction): string =>
  (occurredAt ?? receivedAt).slice(0, 10);

/** `-450.00 INR` for a debit; empty without an amount. */
export function formatAmount({ amount, currency, direction }: Transaction): string {
  if (amount === null) return '';
  const sign = direction === null ? '' : { debit: '-', credit: '+' }[direction];
  return `${sign}${amount}${currency === null ? '' : ` ${currency}`}`;
}

export const formatConfidence = ({ confidence }: Transaction): string =>
  confidence === null ? '' : `${Math.round(confidence * 100)} %`;
