import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { summaryQuery } from '../../api/insights.js';
import type { TransactionFilter } from '../../api/transactions.js';
import { usePeriod } from '../../parts/use-period.js';
import { type Parameter, readFilter } from './filter.js';

/** The filter of the address bar, and a way to change it: null takes a parameter out. */
export function useFilter(): {
  filter: TransactionFilter;
  /** Whether its days are known: which days a named period has, the server says. */
  isReady: boolean;
  change: (changes: Partial<Record<Parameter, string | null>>) => void;
} {
  const [search, setSearch] = useSearchParams();
  const { period, isChosen } = usePeriod();
  const isNamed = isChosen && period.period !== undefined;
  const { data, isError } = useQuery({ ...summaryQuery(period), enabled: isNamed });
  const days = isNamed ? { from: data?.from, to: data?.to } : isChosen ? period : {};
  const change = useCallback(
    (changes: Partial<Record<Parameter, string | null>>) =>
      setSearch((before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          if (value) after.set(name, value);
          else after.delete(name);
        }
        return after;
      }),
    [setSearch],
  );
  return { filter: readFilter(search, days), isReady: !isNamed || data !== undefined || isError, change };
}
