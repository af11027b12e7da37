import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client.js';
import type { PeriodQuery } from './insights.js';
import type { components } from './schema.js';

export type Trends = components['schemas']['TrendsDto'];
export type Series = components['schemas']['SeriesDto'];
export type MerchantTotal = components['schemas']['MerchantDto'];

/** More colours in a stack are hard to tell apart. */
const SHOWN = 7;
/** Most that the API shows by themselves. */
const MOST = 20;

/** What the largest categories cost, month by month; of all payments, or of one merchant's, then every category. */
export const trendsQuery = (period: PeriodQuery, merchant?: string) =>
  queryOptions({
    queryKey: ['insights', 'trends', period, merchant],
    queryFn: ({ signal }) => {
      const query = { ...period, by: 'category', interval: 'month' } as const;
      const shown = merchant === undefined ? { top: SHOWN } : { top: MOST, merchant };
      return unwrap(api.GET('/v1/insights/trends', { params: { query: { ...query, ...shown } }, signal }));
    },
  });

/** Where most was spent; or one merchant's total, none where nothing was spent there. */
export const topMerchantsQuery = (period: PeriodQuery, merchant?: string) =>
  queryOptions({
    queryKey: ['insights', 'top-merchants', period, merchant],
    queryFn: ({ signal }) => {
      const query = { ...period, limit: MOST, ...(merchant !== undefined && { merchant }) };
      return unwrap(api.GET('/v1/insights/merchants', { params: { query }, signal }));
    },
  });
