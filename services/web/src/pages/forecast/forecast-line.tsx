import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { monthlySpendingQuery } from '../../api/monthly-spending.js';
import { useFormat } from '../../format/use-format.js';
import { ChartFrame } from '../../parts/chart-frame.js';
import { QueryView } from '../../parts/query-view.js';
import { lineRows, type SeriesForecast } from './line-rows.js';

const Chart = lazy(() => import('./charts/forecast-chart.js'));

interface ForecastLineProps {
  forecast: SeriesForecast;
  /** With the changes that somebody asked for. */
  changed?: SeriesForecast;
  category: string | null;
}

/** What months cost so far and what they will, of a category or of all. */
export function ForecastLine({ forecast, changed, category }: ForecastLineProps) {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const spending = useQuery(monthlySpendingQuery);
  const next = forecast.next[0] ?? forecast.monthEnd;
  const [likely, low, high] = [next.expected, next.low80, next.high80].map((amount) =>
    format.money(amount, { whole: true }),
  );
  return (
    <QueryView query={spending} height="22rem">
      {(data) => {
        const rows = lineRows(forecast, data, category, changed);
        return (
          <ChartFrame
            title={t('line.finding', { month: format.day(next.month, 'month'), likely, low, high })}
            fileName="forecast"
            height="18rem"
            columns={[
              { label: t('month'), is: 'day' },
              { label: t('line.spent'), is: 'money' },
              { label: t('low'), is: 'money' },
              { label: t('likely'), is: 'money' },
              { label: t('high'), is: 'money' },
              ...(changed ? [{ label: t('line.changed'), is: 'money' as const }] : []),
            ]}
            rows={rows}
          >
            <Chart
              rows={rows}
              names={{
                spent: t('line.spent'),
                likely: t('line.likely'),
                band: t('line.band'),
                changed: t('line.changed'),
              }}
            />
          </ChartFrame>
        );
      }}
    </QueryView>
  );
}
