import { decimalOf, unitsOf } from '../../format/add-up.js';
import type { SeriesForecast } from './line-rows.js';

/** What would change from next month on. */
export interface Changes {
  /** Payments that are left out; a month less by that much. */
  without: readonly { category: string | null; monthlyEquivalent: string }[];
  /** What a category may cost a month at most. */
  caps: ReadonlyMap<string, string>;
}

type CategoryForecast = SeriesForecast & { category: string };
type Projection = SeriesForecast['next'][number];
const BOUNDS = ['expected', 'low80', 'high80', 'low95', 'high95'] as const;

/** A category's forecast with changes: never below nothing, nor above its cap. The running month stays as it is. */
export function changeCategory<Each extends CategoryForecast>(forecast: Each, changes: Changes): Each {
  const left = changes.without
    .filter(({ category }) => category === forecast.category)
    .reduce((sum, { monthlyEquivalent }) => sum + unitsOf(monthlyEquivalent), 0n);
  const cap = changes.caps.get(forecast.category);
  const most = cap === undefined ? undefined : unitsOf(cap);
  return {
    ...forecast,
    next: forecast.next.map((each) =>
      mapped(each, (bound) => least(above(unitsOf(each[bound]) - left), most)),
    ),
  };
}

/** The total with changes: less by what its categories are. */
export function changeTotal(
  total: SeriesForecast,
  categories: readonly CategoryForecast[],
  changes: Changes,
): SeriesForecast {
  const saved = total.next.map((_, i) =>
    categories.reduce(
      (sum, each) =>
        sum +
        unitsOf(each.next[i]?.expected ?? '0') -
        unitsOf(changeCategory(each, changes).next[i]?.expected ?? '0'),
      0n,
    ),
  );
  return {
    ...total,
    next: total.next.map((each, i) =>
      mapped(each, (bound) => above(unitsOf(each[bound]) - (saved[i] ?? 0n))),
    ),
  };
}

/** What the coming months cost on average, to the hundredth. */
export function monthlyMean({ next }: SeriesForecast): string {
  const sum = next.reduce((total, { expected }) => total + unitsOf(expected), 0n);
  const hundredth = unitsOf('0.01');
  const count = BigInt(next.length || 1) * hundredth;
  return decimalOf(((2n * sum + count) / (2n * count)) * hundredth);
}

const above = (units: bigint): bigint => (units > 0n ? units : 0n);
const least = (units: bigint, most = units): bigint => (units < most ? units : most);

const mapped = (projection: Projection, change: (bound: (typeof BOUNDS)[number]) => bigint): Projection => ({
  ...projection,
  ...Object.fromEntries(BOUNDS.map((bound) => [bound, decimalOf(change(bound))])),
});
