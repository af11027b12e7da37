import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { PeriodQuery } from '../api/insights.js';

export const PERIODS = [
  'this-month',
  'last-month',
  '3-months',
  '6-months',
  '12-months',
  'this-year',
  'last-year',
] as const;
export type PeriodName = (typeof PERIODS)[number];

const PARAMETERS = ['period', 'from', 'to'];
const DAY = /^\d{4}-\d{2}-\d{2}$/; // as 2026-11-26

/** The period of the address bar as the API takes it, and a way to choose another; `unchosen` where none is named. */
export function usePeriod(unchosen: PeriodName = 'this-month'): {
  period: PeriodQuery;
  /** Whether the address bar names one. */
  isChosen: boolean;
  /** Without a name or days, none is chosen. */
  choose: (period: PeriodQuery) => void;
} {
  const [search, setSearch] = useSearchParams();
  const period = useMemo(() => read(search, unchosen), [search, unchosen]);
  const choose = useCallback(
    (next: PeriodQuery) =>
      setSearch((before) => {
        const after = new URLSearchParams(before);
        PARAMETERS.forEach((name) => after.delete(name));
        Object.entries(next).forEach(([name, value]) => after.set(name, value));
        return after;
      }),
    [setSearch],
  );
  return { period, isChosen: PARAMETERS.some((name) => search.has(name)), choose };
}

/** The part of the address bar that goes along to another screen. */
export function periodSearch(search: URLSearchParams): string {
  const kept = new URLSearchParams([...search].filter(([name]) => PARAMETERS.includes(name)));
  return kept.size ? `?${kept}` : '';
}

function read(search: URLSearchParams, unchosen: PeriodName): PeriodQuery {
  const [from, to] = [search.get('from') ?? '', search.get('to') ?? ''];
  if (DAY.test(from) && DAY.test(to) && from < to) return { from, to };
  const name = search.get('period');
  return { period: PERIODS.find((each) => each === name) ?? unchosen };
}
