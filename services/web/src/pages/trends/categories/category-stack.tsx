import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Trends } from '../../../api/trends.js';
import { signOf } from '../../../format/money.js';
import { useFormat } from '../../../format/use-format.js';
import { ChartFrame } from '../../../parts/chart-frame.js';
import { seriesColour } from '../series-colour.js';
import { transactionsLink } from '../transactions-link.js';
import { useSeriesName } from '../use-series-name.js';
import type { CategoryTrends } from './category-trends.js';

const Chart = lazy(() => import('./charts/stack-chart.js'));

/** Months side by side, each a stack of its categories; a layer leads to its transactions. */
export function CategoryStack({ trends, shown }: { trends: Trends; shown: CategoryTrends }) {
  const { t } = useTranslation('trends');
  const format = useFormat();
  const navigate = useNavigate();
  const nameOf = useSeriesName();
  const { months, mean, fullMonths } = shown;
  const { series } = trends;
  const linkOf = (month: number, layer: number) => {
    const [counted, { name, amounts } = {}] = [months[month], series[layer]];
    return counted && name && signOf(amounts![month]!) !== 0
      ? transactionsLink(trends, { category: name, from: counted.from, to: counted.to })
      : undefined;
  };
  const layers = series.map((each) => ({
    name: nameOf(each),
    colour: seriesColour(each),
    amounts: each.amounts,
    isLink: each.name !== null,
  }));
  const whole = (amount: string) => format.money(amount, { whole: true });
  return (
    <ChartFrame
      title={finding()}
      fileName="spending-by-month-and-category"
      height="clamp(27rem, 40rem - 16vw, 34rem)"
      columns={[
        { label: t('month'), is: 'month' },
        ...layers.map(({ name: label }) => ({ label, is: 'money' as const })),
        { label: t('total'), is: 'money' },
      ]}
      rows={months.map(({ start, total }, i) => [start, ...series.map(({ amounts }) => amounts[i]!), total])}
      linkOf={(row, column) => linkOf(row, column - 1)}
    >
      <Chart
        months={months}
        layers={layers}
        mean={
          mean === null
            ? null
            : { amount: mean, label: t('stack.mean', { count: fullMonths, amount: whole(mean) }) }
        }
        notes={{ total: t('total'), notWhole: t('stack.not-whole') }}
        onOpen={(month, layer) => {
          const to = linkOf(month, layer);
          if (to) void navigate(to);
        }}
      />
    </ChartFrame>
  );

  function finding(): string {
    const [spent, average] = [whole(shown.spent), mean && whole(mean)];
    if (!shown.largest) return t('stack.only', { spent });
    const most = { category: nameOf(shown.largest), amount: whole(shown.largest.total), spent };
    return average === null
      ? t('stack.largest', most)
      : t('stack.largest-and-mean', { ...most, mean: average });
  }
}
