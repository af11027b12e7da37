import { lazy, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Summary } from '../../api/insights.js';
import { useFormat } from '../../format/use-format.js';
import { ChartFrame } from '../../parts/chart-frame.js';
import { lineFinding } from './line-finding.js';
import { lineRows, type MonthEnd } from './line-rows.js';

const Chart = lazy(() => import('./charts/spend-line-chart.js'));

interface SpendLineProps {
  /** Of the running month. */
  summary: Summary;
  monthEnd: MonthEnd | null;
  lead: ReactNode;
}

/** The running month beside last month, day by day, and where it will end. */
export function SpendLine({ summary, monthEnd, lead }: SpendLineProps) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const rows = lineRows(summary, monthEnd);
  const isProjected = rows.some(({ likely }) => likely !== null);
  const { key, difference } = lineFinding(summary, isProjected ? monthEnd : null);
  const amount = format.money(difference, { currency: summary.currency, whole: true });
  return (
    <ChartFrame
      title={t(`line.${key}`, { amount })}
      fileName="spending-by-day"
      lead={lead}
      columns={[
        { label: t('line.day'), is: 'number' },
        { label: t('line.this-month'), is: 'money' },
        { label: t('line.last-month'), is: 'money' },
        ...(isProjected
          ? ([
              { label: t('line.low'), is: 'money' },
              { label: t('line.likely'), is: 'money' },
              { label: t('line.high'), is: 'money' },
            ] as const)
          : []),
      ]}
      rows={rows.map(({ day, now, before, low, likely, high }) => [
        day,
        now,
        before,
        ...(isProjected ? [low, likely, high] : []),
      ])}
    >
      <Chart
        rows={rows}
        names={{
          day: t('line.day'),
          now: t('line.this-month'),
          before: t('line.last-month'),
          likely: t('line.likely'),
          band: t('line.band'),
        }}
      />
    </ChartFrame>
  );
}
