import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client.js';
import type { PeriodQuery } from './insights.js';
import type { components } from './schema.js';

export type CashFlow = components['schemas']['CashFlowDto'];
export type FlowNode = components['schemas']['FlowNodeDto'];
export type FlowLink = components['schemas']['FlowLinkDto'];

/** Shown by themselves, of each category. */
const MERCHANTS = 5;

/** Where the money of a period came from and where it went. */
export const cashFlowQuery = (period: PeriodQuery) =>
  queryOptions({
    queryKey: ['insights', 'cash-flow', period],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/v1/insights/cash-flow', { params: { query: { ...period, merchants: MERCHANTS } }, signal }),
      ),
  });
