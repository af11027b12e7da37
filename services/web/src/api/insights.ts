import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client.js';
import type { components, paths } from './schema.js';

export type Summary = components['schemas']['SummaryDto'];
/** A period as the API takes it: its name, or its first day and the day after its last. */
export type PeriodQuery = Pick<
  NonNullable<paths['/v1/insights/summary']['get']['parameters']['query']>,
  'period' | 'from' | 'to'
>;

/** Insights count transactions: whatever changes one invalidates `['insights']`. */
export const summaryQuery = (period: PeriodQuery) =>
  queryOptions({
    queryKey: ['insights', 'summary', period],
    queryFn: ({ signal }) => unwrap(api.GET('/v1/insights/summary', { params: { query: period }, signal })),
  });

export const forecastQuery = queryOptions({
  queryKey: ['insights', 'forecast'],
  queryFn: ({ signal }) => unwrap(api.GET('/v1/insights/forecast', { signal })),
});

export const merchantsQuery = (period: PeriodQuery) =>
  queryOptions({
    queryKey: ['insights', 'merchants', period],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/v1/insights/merchants', { params: { query: { ...period, limit: 100 } }, signal })),
  });

/** What was spent in each day, week or month of some days; `to` is the day after the last one. */
export const spendingByIntervalQuery = (
  { from, to }: { from: string; to: string },
  interval: 'day' | 'week' | 'month',
) =>
  queryOptions({
    queryKey: ['insights', 'trends', from, to, interval],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/v1/insights/trends', {
          params: { query: { from, to, by: 'category', interval, top: 1 } },
          signal,
        }),
      ),
  });
