import type { Summary } from '../../api/insights.js';
import type { components } from '../../api/schema.js';
import { daysBetween } from '../../format/day.js';

export type MonthEnd = Pick<components['schemas']['ProjectionDto'], 'low80' | 'expected' | 'high80'>;

/** A day of the month, what was spent by then in this one and in the last, and on the last day what will have been. */
export interface LineRow {
  day: number;
  now: string | null;
  before: string | null;
  low: string | null;
  likely: string | null;
  high: string | null;
}

/** The days of the longer of two months; without a projection on the last day, when nothing is left to project. */
export function lineRows(
  { from, to, thisMonth, lastMonth }: Pick<Summary, 'from' | 'to' | 'thisMonth' | 'lastMonth'>,
  monthEnd: MonthEnd | null,
): LineRow[] {
  const days = daysBetween(from, to);
  return Array.from({ length: Math.max(days, lastMonth.length) }, (_, i) => {
    const end = i === days - 1 && thisMonth.length < days ? monthEnd : null;
    return {
      day: i + 1,
      now: thisMonth[i]?.amount ?? null,
      before: lastMonth[i]?.amount ?? null,
      low: end?.low80 ?? null,
      likely: end?.expected ?? null,
      high: end?.high80 ?? null,
    };
  });
}
