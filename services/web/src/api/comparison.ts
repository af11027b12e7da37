import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client.js';
import type { PeriodQuery } from './insights.js';
import type { components } from './schema.js';

export type Comparison = components['schemas']['ComparisonDto'];
export type Mover = components['schemas']['MoverDto'];
/** Days to compare with; without them, those before the period. */
export interface Against {
  againstFrom?: string;
  againstTo?: string;
}

/** Two periods beside each other. */
export const comparisonQuery = (period: PeriodQuery, against: Against) =>
  queryOptions({
    queryKey: ['insights', 'compare', period, against],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/v1/insights/compare', { params: { query: { ...period, ...against } }, signal })),
  });
