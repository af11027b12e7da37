import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { anomaliesQuery } from '../../api/anomalies.js';
import { forecastQuery, summaryQuery } from '../../api/insights.js';
import { recurringQuery } from '../../api/recurring.js';
import { sampleDataQuery } from '../../api/sample-data.js';
import { transactionsQuery } from '../../api/transactions.js';
import { Page } from '../../parts/page.js';
import { QueryView } from '../../parts/query-view.js';
import { usePeriod } from '../../parts/use-period.js';
import { Categories } from './categories.js';
import { Empty } from './empty.js';
import { Figures } from './figures.js';
import { Insights } from './insights.js';
import styles from './overview.module.css';
import { Recent } from './recent.js';
import { SampleBanner } from './sample-banner.js';
import { Skeleton } from './skeleton.js';
import { Spending } from './spending.js';
import { Upcoming } from './upcoming.js';

const RECENT = 5;

/** How am I doing? */
export default function Overview() {
  const { t } = useTranslation('overview');
  const { period } = usePeriod();
  const summary = useQuery({ ...summaryQuery(period), placeholderData: keepPreviousData });
  const recent = useQuery(transactionsQuery({ limit: RECENT, kind: 'transaction' }));
  const forecast = useQuery(forecastQuery);
  const anomalies = useQuery(anomaliesQuery);
  const recurring = useQuery(recurringQuery);
  const sample = useQuery(sampleDataQuery);
  // All at once: what came later would push down what is being read.
  const isWaiting = [summary, recent, forecast, anomalies, recurring, sample].some(
    ({ isPending }) => isPending,
  );
  return (
    <Page title={t('title')}>
      {isWaiting ? (
        <Skeleton />
      ) : (
        <QueryView query={recent}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty />
            ) : (
              <>
                {sample.data?.loaded && <SampleBanner />}
                <QueryView query={summary}>
                  {(data) => (
                    <div className={styles.pair}>
                      <Spending summary={data} forecast={forecast.data?.total ?? null} />
                      <Figures summary={data} forecast={forecast.data} />
                    </div>
                  )}
                </QueryView>
                <QueryView query={anomalies}>{(data) => <Insights anomalies={data.anomalies} />}</QueryView>
                <div className={styles.pair}>
                  <QueryView query={summary}>{(data) => <Categories summary={data} />}</QueryView>
                  <QueryView query={recurring}>{(data) => <Upcoming recurring={data} />}</QueryView>
                </div>
                <Recent items={items} />
              </>
            )
          }
        </QueryView>
      )}
    </Page>
  );
}
