import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loading } from './loading.js';
import { Problem } from './problem.js';

interface QueryViewProps<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'isError' | 'error'> & { refetch: () => unknown };
  /** Of what it will show, while it loads. */
  height?: string;
  children: (data: T) => ReactNode;
}

/** What a query has: its data, a place for it while it loads, or the problem with a way to try again. */
export function QueryView<T>({ query, height, children }: QueryViewProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Problem failure={query.error} retry={() => void query.refetch()} />;
  return <Loading {...(height && { height })} />;
}
