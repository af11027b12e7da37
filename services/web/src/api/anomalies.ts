import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client.js';
import type { components } from './schema.js';

export type Anomaly = components['schemas']['AnomalyDto'];

/** What stands out, the most severe first. */
export const anomaliesQuery = queryOptions({
  queryKey: ['insights', 'anomalies'],
  queryFn: ({ signal }) => unwrap(api.GET('/v1/insights/anomalies', { signal })),
});

/** Hides an anomaly until its size changes. Throws `ApiProblem`. */
export const dismissAnomaly = (id: string): Promise<unknown> =>
  unwrap(api.POST('/v1/insights/anomalies/{id}/dismiss', { params: { path: { id } } }));
