import type { TransactionFilter } from '../../api/transactions.js';

/** Where the transactions of some days are listed; `to` is the day after the last one. */
export const transactionsOf = (
  { from, to }: { from: string; to: string },
  filter: Pick<TransactionFilter, 'category' | 'direction' | 'confidenceLevel'> = {},
): string => `/transactions?${new URLSearchParams({ ...filter, from, to })}`;
