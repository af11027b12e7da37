import type { MonthlySpending } from '../../api/monthly-spending.js';
import type { components } from '../../api/schema.js';
import { addUp } from '../../format/add-up.js';

export type SeriesForecast = components['schemas']['SeriesForecastDto'];
/** First day of the month, what it cost, and what it will: low, likely, high, and likely with changes. */
export type LineRow = [
  month: string,
  spent: string | null,
  low: string | null,
  likely: string | null,
  high: string | null,
  ...changed: (string | null)[],
];

/** Refunds of unknown payments are not forecast. */
const NOT_FORECAST = 'refund';

/** The full months before the running one, then those that are forecast; of one category, or of all. */
export function lineRows(
  forecast: SeriesForecast,
  spending: MonthlySpending,
  category: string | null,
  changed?: SeriesForecast,
): LineRow[] {
  const series = spending.series.filter(({ name }) =>
    category === null ? name !== NOT_FORECAST : name === category,
  );
  const past = spending.buckets
    .map((month, i): LineRow => [
      month,
      addUp(series.map(({ amounts }) => amounts[i] ?? '0')),
      null,
      null,
      null,
    ])
    .filter(([month]) => month < forecast.monthEnd.month)
    .slice(-forecast.historyMonths);
  const coming = [forecast.monthEnd, ...forecast.next].map(({ month, low80, expected, high80 }): LineRow => [
    month,
    null,
    low80,
    expected,
    high80,
  ]);
  const rows = [...past, ...coming];
  return changed ? rows.map((row): LineRow => [...row, likelyOf(changed, row[0])]) : rows;
}

const likelyOf = ({ next }: SeriesForecast, month: string): string | null =>
  next.find((each) => each.month === month)?.expected ?? null;
