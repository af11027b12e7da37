import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client.js';
import type { components, paths } from './schema.js';

export type Transaction = components['schemas']['TransactionDto'];
export type TransactionFilter = NonNullable<paths['/v1/transactions']['get']['parameters']['query']>;

/** One page of the transactions that a filter lets through. */
export const transactionsQuery = (filter: TransactionFilter) =>
  queryOptions({
    queryKey: ['transactions', filter],
    queryFn: ({ signal }) => unwrap(api.GET('/v1/transactions', { params: { query: filter }, signal })),
  });
