import type { RecurringSeries } from '../../api/recurring.js';

export type Payment = RecurringSeries & { nextDay: string };

const SHOWN = 5;

/** The payments that are due next, the soonest (or longest overdue) first. */
export const nextPayments = (series: readonly RecurringSeries[]): Payment[] =>
  series
    .filter((each): each is Payment => each.direction === 'debit' && !each.hasEnded && each.nextDay !== null)
    .toSorted((a, b) => a.nextDay.localeCompare(b.nextDay))
    .slice(0, SHOWN);
