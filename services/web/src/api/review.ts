import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from './client.js';

export const reviewQuery = (limit: number) =>
  queryOptions({
    queryKey: ['review', limit],
    queryFn: ({ signal }) => unwrap(api.GET('/v1/review', { params: { query: { limit } }, signal })),
  });

/** How many transactions wait for a person. */
export const useToReview = (): number | undefined => useQuery(reviewQuery(1)).data?.total;
