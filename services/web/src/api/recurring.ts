import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client.js';
import type { components } from './schema.js';

export type Recurring = components['schemas']['RecurringDto'];
export type RecurringSeries = components['schemas']['RecurringSeriesDto'];

export const recurringQuery = queryOptions({
  queryKey: ['insights', 'recurring'],
  queryFn: ({ signal }) => unwrap(api.GET('/v1/insights/recurring', { signal })),
});
