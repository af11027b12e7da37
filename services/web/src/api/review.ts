import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client.js';

/** The transactions worth a look by a person; `total` counts those beyond the limit too. */
export const reviewQuery = (limit: number) =>
  queryOptions({
    queryKey: ['review', limit],
    queryFn: ({ signal }) => unwrap(api.GET('/v1/review', { params: { query: { limit } }, signal })),
  });
