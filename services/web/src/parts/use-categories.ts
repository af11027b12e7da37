import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { categoriesQuery } from '../api/categories.js';
import { useFormat } from '../format/use-format.js';
import type { Choice } from './choice.js';

/** The categories to choose from, and the name of each for people: own ones as their owner wrote it. */
export function useCategories(): { choices: Choice[]; nameOf: (id: string) => string } {
  const format = useFormat();
  const { data } = useQuery(categoriesQuery);
  const nameOf = useCallback(
    (id: string) => data?.find((each) => each.isOwn && each.id === id)?.name ?? format.category(id),
    [data, format],
  );
  const choices = useMemo(
    () =>
      (data ?? []).filter(({ hidden }) => !hidden).map(({ id }) => ({ id, label: nameOf(id), category: id })),
    [data, nameOf],
  );
  return { choices, nameOf };
}
