import type { Series, Trends } from '../../../api/trends.js';
import type { components } from '../../../api/schema.js';
import { addUp, less, meanOf } from '../../../format/add-up.js';
import { magnitude, signOf } from '../../../format/money.js';
import { type Month, monthsOf } from '../months.js';

/** How many months the last full one is compared with. */
const BEFORE = 3;

/** What a category comes to in a usual month, and how the last one differs; null before there are enough full months. */
export interface CategoryTrend {
  series: Series;
  mean: string | null;
  change: components['schemas']['ComparedDto'] | null;
}

/** Trends as the page shows them. */
export interface CategoryTrends {
  months: (Month & { total: string })[];
  spent: string;
  /** Of the full months; null where there is none. */
  mean: string | null;
  fullMonths: number;
  /** The month that changes are about. */
  lastFull: Month | undefined;
  /** Where most was spent, of what has a name. */
  largest: Series | undefined;
  categories: CategoryTrend[];
}

/** Means and changes of full months: neither the running one, nor a first one that may have begun before the first SMS. */
export function categoryTrends(trends: Trends, today: string): CategoryTrends {
  const { series } = trends;
  const first = trends.buckets.findIndex((_, i) => series.some(({ amounts }) => signOf(amounts[i]!) !== 0));
  const months = monthsOf(trends, today).map((month, i) => ({
    ...month,
    isWhole: month.isWhole && (first === 0 || i > first),
    total: addUp(series.map(({ amounts }) => amounts[i]!)),
  }));
  const full = months.flatMap(({ isWhole }, i) => (isWhole ? [i] : []));
  const mean = (amounts: readonly string[]) =>
    full.length === 0 ? null : meanOf(full.map((i) => amounts[i]!));
  return {
    months,
    spent: addUp(series.map(({ total }) => total)),
    mean: mean(months.map(({ total }) => total)),
    fullMonths: full.length,
    lastFull: months[full.at(-1) ?? -1],
    largest: series.find(({ kind, total }) => kind === 'named' && signOf(total) > 0),
    categories: series.map((each) => ({
      series: each,
      mean: mean(each.amounts),
      change: changeOf(full.map((i) => each.amounts[i]!)),
    })),
  };
}

function changeOf(amounts: readonly string[]): CategoryTrend['change'] {
  const [now, earlier] = [amounts.at(-1), amounts.slice(-1 - BEFORE, -1)];
  if (now === undefined || earlier.length < BEFORE) return null;
  const before = meanOf(earlier);
  const change = less(now, before);
  return { now, before, change, share: signOf(before) > 0 ? magnitude(change) / magnitude(before) : null };
}
