import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { categoriesQuery } from '../api/categories.js';

/** Gives every picture the colours that the tenant chose for categories, instead of those of theme/categories.css. */
export function useCategoryColours(): void {
  const { data } = useQuery(categoriesQuery);
  useEffect(() => {
    const { style } = document.documentElement;
    for (const { id, colour } of data ?? []) {
      const name = `--category-${id.replaceAll('_', '-')}`;
      if (colour) style.setProperty(name, colour);
      else style.removeProperty(name);
    }
  }, [data]);
}
