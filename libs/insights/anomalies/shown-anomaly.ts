import { decimalOfMinor } from '../money.js';
import type { Anomaly } from './anomaly.js';
import { isDismissed } from './anomaly-id.js';

/** More than three at a time nobody reads. */
const SHOWN = 3;

/** An anomaly as users are told of it; amounts are decimal strings. */
export interface ShownAnomaly extends Pick<
  Anomaly,
  'id' | 'kind' | 'severity' | 'category' | 'merchant' | 'sentence'
> {
  /** Spent on the category this month, paid, or the new price. */
  amount: string;
  /** What is usual, or the old price; null for a new merchant. */
  usual: string | null;
  /** The transaction or the recurring series, if it is about one. */
  transactionId: string | null;
  seriesId: string | null;
}

/** The first of those that are not dismissed, as many as are shown at a time. */
export const shownOf = (found: readonly Anomaly[], dismissed: readonly string[]): Anomaly[] =>
  found.filter(({ id }) => !isDismissed(id, dismissed)).slice(0, SHOWN);

export function showAnomaly(anomaly: Anomaly, currency: string): ShownAnomaly {
  const { id, kind, severity, category, merchant, sentence } = anomaly;
  const [amount, usual] = amountsOf(anomaly);
  return {
    id,
    kind,
    severity: Math.round(severity * 1e4) / 1e4,
    category,
    merchant,
    amount: decimalOfMinor(amount, currency),
    usual: usual === null ? null : decimalOfMinor(usual, currency),
    transactionId: 'paymentId' in anomaly ? anomaly.paymentId : null,
    seriesId: 'seriesId' in anomaly ? anomaly.seriesId : null,
    sentence,
  };
}

function amountsOf(anomaly: Anomaly): [amount: number, usual: number | null] {
  switch (anomaly.kind) {
    case 'category-over':
      return [anomaly.spent, anomaly.usual];
    case 'unusual-payment':
      return [anomaly.amount, Math.round(anomaly.usual)];
    case 'new-merchant':
      return [anomaly.amount, null];
    case 'price-rise':
      return [anomaly.to, anomaly.from];
  }
}
