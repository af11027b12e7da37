import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client.js';
import type { components } from './schema.js';

export type MonthlySpending = components['schemas']['TrendsDto'];

/** Most that the API shows by themselves. */
const CATEGORIES = 20;

/** What each category cost in the last twelve months, the running one last. */
export const monthlySpendingQuery = queryOptions({
  queryKey: ['insights', 'monthly-spending'],
  queryFn: ({ signal }) =>
    unwrap(
      api.GET('/v1/insights/trends', {
        params: { query: { period: '12-months', by: 'category', interval: 'month', top: CATEGORIES } },
        signal,
      }),
    ),
});
