import type { TransactionFilter } from '../../api/transactions.js';
import type { Trends } from '../../api/trends.js';

/** The address of the transactions that a number of these answers counts. */
export function transactionsLink(
  { currency, otherCurrencies }: Pick<Trends, 'currency' | 'otherCurrencies'>,
  filter: Pick<TransactionFilter, 'category' | 'merchant' | 'from' | 'to'>,
): string {
  const search = { ...filter, ...(otherCurrencies.length > 0 && { currency }) };
  return `/transactions?${new URLSearchParams(search as Record<string, string>)}`;
}
