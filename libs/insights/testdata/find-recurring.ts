import type { Payment } from '../payment.js';
import { describeChains } from '../recurring/describe-chains.js';
import { findChains } from '../recurring/find-chains.js';
import type { RecurringSeries } from '../recurring/recurring-series.js';

/** Finds the payments that come back among those at hand, most expensive first; those after `today` are left out. */
export function findRecurring(payments: readonly Payment[], today: string): RecurringSeries[] {
  const chains = findChains(payments.filter(({ day }) => day <= today));
  return describeChains(chains, today).map(({ series }) => series);
}
