import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client.js';
import type { components, paths } from './schema.js';

export type Transaction = components['schemas']['TransactionDto'];
export type TransactionFilter = NonNullable<paths['/v1/transactions']['get']['parameters']['query']>;
export type TransactionLink = components['schemas']['LinkDto'];

/** One page of the transactions that a filter lets through. */
export const transactionsQuery = (filter: TransactionFilter) =>
  queryOptions({
    queryKey: ['transactions', filter],
    queryFn: ({ signal }) => unwrap(api.GET('/v1/transactions', { params: { query: filter }, signal })),
  });

/** Page after page of them; those before stay while another filter is read. */
export const transactionPagesQuery = (filter: TransactionFilter) =>
  infiniteQueryOptions({
    queryKey: ['transactions', 'pages', filter],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...filter, ...(pageParam && { cursor: pageParam }) };
      return unwrap(api.GET('/v1/transactions', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });

export const transactionQuery = (id: string) =>
  queryOptions({
    queryKey: ['transactions', 'one', id],
    queryFn: ({ signal }) => unwrap(api.GET('/v1/transactions/{id}', { params: { path: { id } }, signal })),
  });

/** What belongs to a transaction. */
export const linksQuery = (id: string) =>
  queryOptions({
    queryKey: ['transactions', 'links', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/v1/transactions/{id}/links', { params: { path: { id } }, signal })),
  });

/** The words that decided the category of a transaction. */
export const explanationQuery = (id: string) =>
  queryOptions({
    queryKey: ['transactions', 'explanation', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/v1/transactions/{id}/explanation', { params: { path: { id } }, signal })),
  });

/** How many other transactions a correction for all of its merchant or payee would change. */
export const othersQuery = (id: string) =>
  queryOptions({
    queryKey: ['transactions', 'others', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/v1/transactions/{id}/others', { params: { path: { id } }, signal })),
  });
