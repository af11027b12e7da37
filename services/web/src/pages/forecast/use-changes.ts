import { useQuery } from '@tanstack/react-query';
import { startTransition, useOptimistic } from 'react';
import { useSearchParams } from 'react-router';
import { type RecurringSeries, recurringQuery } from '../../api/recurring.js';
import type { Changes } from './what-if.js';

// As `groceries:8000`; an amount as the API takes it.
const CAP = /^([a-z][a-z0-9_]*):(\d{1,12}(?:\.\d{1,2})?)$/;

/** The changes that the address bar holds (`?without=ID&cap=groceries:8000`), and ways to alter them. */
export function useChanges(categories: readonly string[]) {
  const [search, setSearch] = useSearchParams();
  // The address follows a moment later; a box must be ticked at once, and the next change know of this one.
  const [shown, show] = useOptimistic(search.toString());
  const now = new URLSearchParams(shown);
  const { data: recurring } = useQuery(recurringQuery);
  // Only what is part of the forecast can be left out of it.
  const payments: RecurringSeries[] = (recurring?.series ?? []).filter(
    ({ direction, hasEnded, category }) =>
      direction === 'debit' && !hasEnded && category !== null && categories.includes(category),
  );
  const ids = now.getAll('without');
  const caps = new Map(
    now.getAll('cap').flatMap((each) => {
      const [, category, amount] = CAP.exec(each) ?? [];
      return category && amount && categories.includes(category) ? [[category, amount] as const] : [];
    }),
  );
  const changes: Changes = { without: payments.filter(({ id }) => ids.includes(id)), caps };
  const write = (without: readonly string[], limits: ReadonlyMap<string, string>) => {
    const after = new URLSearchParams(shown);
    after.delete('without');
    after.delete('cap');
    without.forEach((id) => after.append('without', id));
    limits.forEach((amount, category) => after.append('cap', `${category}:${amount}`));
    startTransition(() => {
      show(after.toString());
      setSearch(after, { replace: true, preventScrollReset: true });
    });
  };
  return {
    payments,
    changes,
    hasChanges: changes.without.length > 0 || caps.size > 0,
    isLeftOut: (id: string) => ids.includes(id),
    leaveOut: (id: string, isOut: boolean) =>
      write(isOut ? [...ids, id] : ids.filter((each) => each !== id), caps),
    /** Without an amount, the cap goes. */
    cap: (category: string, amount?: string) => {
      const limits = new Map(caps);
      if (amount === undefined) limits.delete(category);
      else limits.set(category, amount);
      write(ids, limits);
    },
    clear: () => write([], new Map()),
  };
}

export type UseChanges = ReturnType<typeof useChanges>;
