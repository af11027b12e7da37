import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import type { Summary } from '../../api/insights.js';
import { signOf } from '../../format/money.js';
import { useFormat } from '../../format/use-format.js';
import { ChartFrame } from '../../parts/chart-frame.js';

const Chart = lazy(() => import('./charts/spend-line-chart.js'));

/** The running month beside last month, day by day. */
export function SpendLine({ summary: { thisMonth, lastMonth, sameDay } }: { summary: Summary }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const finding = { '-1': 'less', '0': 'same', '1': 'more' } as const;
  const amount = format.money(sameDay.change.replace('-', ''), { whole: true });
  const longest = lastMonth.length > thisMonth.length ? lastMonth : thisMonth;
  const rows = longest.map((_, i): [number, string | null, string | null] => [
    i + 1,
    thisMonth[i]?.amount ?? null,
    lastMonth[i]?.amount ?? null,
  ]);
  return (
    <ChartFrame
      title={t(`line.${finding[signOf(sameDay.change)]}`, { amount })}
      fileName="spending-by-day"
      columns={[
        { label: t('line.day'), is: 'number' },
        { label: t('line.this-month'), is: 'money' },
        { label: t('line.last-month'), is: 'money' },
      ]}
      rows={rows}
    >
      <Chart rows={rows} now={t('line.this-month')} before={t('line.last-month')} />
    </ChartFrame>
  );
}
