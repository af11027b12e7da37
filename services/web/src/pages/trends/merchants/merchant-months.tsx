import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PeriodQuery } from '../../../api/insights.js';
import { type MerchantTotal, trendsQuery } from '../../../api/trends.js';
import { addUp } from '../../../format/add-up.js';
import { useFormat } from '../../../format/use-format.js';
import { ChartFrame } from '../../../parts/chart-frame.js';
import { QueryView } from '../../../parts/query-view.js';
import { monthsOf } from '../months.js';
import { transactionsLink } from '../transactions-link.js';
import { MerchantCategories } from './merchant-categories.js';

const Chart = lazy(() => import('./charts/months-chart.js'));

interface MerchantMonthsProps {
  total: MerchantTotal;
  period: PeriodQuery;
}

/** What months cost at a merchant, and as what; a month leads to its transactions. */
export function MerchantMonths({ total: { merchant, amount, count }, period }: MerchantMonthsProps) {
  const { t } = useTranslation('trends');
  const format = useFormat();
  const navigate = useNavigate();
  const query = useQuery(trendsQuery(period, merchant));
  return (
    <QueryView query={query} height="30rem">
      {(trends) => {
        const months = monthsOf(trends, format.today);
        const amounts = months.map((_, i) => addUp(trends.series.map((each) => each.amounts[i]!)));
        const linkOf = (month: number) =>
          transactionsLink(trends, { merchant, from: months[month]!.from, to: months[month]!.to });
        const rows = months.map(({ start }, i): [string, string] => [start, amounts[i]!]);
        return (
          <>
            <ChartFrame
              title={t('merchant.finding', {
                merchant,
                count,
                amount: format.money(amount, { whole: true }),
              })}
              fileName="spending-at-merchant"
              columns={[
                { label: t('month'), is: 'month' },
                { label: t('merchant.spent'), is: 'money' },
              ]}
              rows={rows}
              linkOf={(row, column) => (column === 1 ? linkOf(row) : undefined)}
            >
              <Chart
                rows={rows}
                name={t('merchant.spent')}
                onOpen={(month) => void navigate(linkOf(month))}
              />
            </ChartFrame>
            <MerchantCategories trends={trends} merchant={merchant} />
          </>
        );
      }}
    </QueryView>
  );
}
