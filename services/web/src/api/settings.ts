import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api, unwrap } from './client.js';

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => unwrap(api.GET('/v1/settings', { signal })),
  staleTime: Infinity,
});

/** Country, currency, time zone and calendar of the tenant; the shell waits for them once. */
export const useSettings = () => useSuspenseQuery(settingsQuery).data;
