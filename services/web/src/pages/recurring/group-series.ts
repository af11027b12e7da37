import type { RecurringSeries } from '../../api/recurring.js';

export type GroupName = 'payments' | 'income' | 'ended';

/** What is still paid, what still comes in, what has ended; each by its next day or, where there is none, as it was. */
export function groupSeries(
  series: readonly RecurringSeries[],
): { name: GroupName; members: RecurringSeries[] }[] {
  const groups: Record<GroupName, RecurringSeries[]> = { payments: [], income: [], ended: [] };
  for (const each of series) groups[groupOf(each)].push(each);
  return (['payments', 'income', 'ended'] as const)
    .filter((name) => groups[name].length > 0)
    .map((name) => ({ name, members: groups[name].toSorted(byNextDay) }));
}

function groupOf({ hasEnded, direction }: RecurringSeries): GroupName {
  if (hasEnded) return 'ended';
  return direction === 'debit' ? 'payments' : 'income';
}

const byNextDay = (a: RecurringSeries, b: RecurringSeries) =>
  (a.nextDay ?? '').localeCompare(b.nextDay ?? '');
