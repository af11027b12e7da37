import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client.js';

/** The built-in categories, then the tenant's own. */
export const categoriesQuery = queryOptions({
  queryKey: ['categories'],
  queryFn: ({ signal }) => unwrap(api.GET('/v1/categories', { signal })),
});
