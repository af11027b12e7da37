import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { summaryQuery } from '../../api/insights.js';
import { Page } from '../../parts/page.js';
import { QueryView } from '../../parts/query-view.js';
import { usePeriod } from '../../parts/use-period.js';
import { transactionsQuery } from '../../api/transactions.js';
import { Empty } from './empty.js';
import { Figures } from './figures.js';
import { Recent } from './recent.js';
import { SpendLine } from './spend-line.js';

const RECENT = 5;

/** How am I doing? */
export default function Overview() {
  const { t } = useTranslation('overview');
  const { period } = usePeriod();
  const summary = useQuery(summaryQuery(period));
  const recent = useQuery(transactionsQuery({ limit: RECENT }));
  return (
    <Page title={t('title')}>
      <QueryView query={recent} height="24rem">
        {({ items }) =>
          items.length === 0 ? (
            <Empty />
          ) : (
            <>
              <QueryView query={summary} height="24rem">
                {(data) => (
                  <>
                    <Figures summary={data} />
                    <SpendLine summary={data} />
                  </>
                )}
              </QueryView>
              <Recent items={items} />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
