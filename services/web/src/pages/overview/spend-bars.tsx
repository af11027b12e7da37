import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Summary, spendingByIntervalQuery } from '../../api/insights.js';
import { addUp } from '../../format/add-up.js';
import { daysBetween } from '../../format/day.js';
import { magnitude, signOf } from '../../format/money.js';
import { useFormat } from '../../format/use-format.js';
import { ChartFrame } from '../../parts/chart-frame.js';
import { QueryView } from '../../parts/query-view.js';
import { nothingSpent } from './nothing-spent.js';

const Chart = lazy(() => import('./charts/spend-bars-chart.js'));

/** The finest interval that gives no more bars than can be told apart. */
const intervalOf = (days: number) => (days <= 31 ? 'day' : days <= 120 ? 'week' : 'month');
const STYLE = { day: 'short', week: 'short', month: 'month' } as const;

/** What any other period cost, by day, week or month. */
export function SpendBars({ summary, lead }: { summary: Summary; lead: ReactNode }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const { from, to, currency, spent } = summary;
  const interval = intervalOf(daysBetween(from, to));
  const query = useQuery(spendingByIntervalQuery({ from, to }, interval));
  return (
    <QueryView query={query} height="29rem">
      {({ buckets, series }) => {
        const rows = buckets.map((bucket, i): [string, string] => [
          bucket,
          addUp(series.map(({ amounts }) => amounts[i] ?? '0')),
        ]);
        const [when, most] = rows.reduce(
          (a, b) => (magnitude(b[1]) > magnitude(a[1]) ? b : a),
          rows[0] ?? [from, '0'],
        );
        const finding = {
          when: format.day(when, STYLE[interval]),
          amount: format.money(most, { currency, whole: true }),
        };
        return (
          <ChartFrame
            title={signOf(most) > 0 ? t(`bars.most-${interval}`, finding) : t(nothingSpent(spent))}
            fileName={`spending-by-${interval}`}
            lead={lead}
            columns={[
              { label: t(`bars.${interval}`), is: 'day' },
              { label: t('bars.spent'), is: 'money' },
            ]}
            rows={rows}
          >
            <Chart rows={rows} name={t('bars.spent')} isByMonth={interval === 'month'} />
          </ChartFrame>
        );
      }}
    </QueryView>
  );
}
