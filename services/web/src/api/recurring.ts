import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client.js';
import type { components } from './schema.js';

export type Recurring = components['schemas']['RecurringDto'];
export type RecurringSeries = components['schemas']['RecurringSeriesDto'];

/** Leaves a series out, and lists it again. Both throw `ApiProblem`. */
export const dismissSeries = (id: string): Promise<unknown> =>
  unwrap(api.POST('/v1/insights/recurring/{id}/dismiss', { params: { path: { id } } }));
export const restoreSeries = (id: string): Promise<unknown> =>
  unwrap(api.DELETE('/v1/insights/recurring/{id}/dismiss', { params: { path: { id } } }));

export const recurringQuery = queryOptions({
  queryKey: ['insights', 'recurring'],
  queryFn: ({ signal }) => unwrap(api.GET('/v1/insights/recurring', { signal })),
});
