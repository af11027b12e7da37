import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { transactionPagesQuery } from '../../api/transactions.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { Page } from '../../parts/page.js';
import { QueryView } from '../../parts/query-view.js';
import { Export } from './export.js';
import { Filters } from './filters.js';
import { NothingFound } from './nothing-found.js';
import { Table } from './table.js';
import styles from './transactions.module.css';
import { useFilter } from './use-filter.js';

const Details = lazy(() => import('./details.js'));

const PAGE = 50;

/** What exactly was it? */
export default function Transactions() {
  const { t } = useTranslation('transactions');
  const [search] = useSearchParams();
  const { filter, isReady } = useFilter();
  const query = useInfiniteQuery({ ...transactionPagesQuery({ ...filter, limit: PAGE }), enabled: isReady });
  const open = search.get('open');
  return (
    <Page title={t('title')} actions={<Export filter={filter} />}>
      <Filters rows={query.data?.pages.flatMap(({ items }) => items) ?? []} />
      <QueryView query={query} height="32rem">
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0) return <NothingFound />;
          return (
            <Card>
              <div className={query.isPlaceholderData ? styles.stale : undefined}>
                <Table rows={rows} />
              </div>
              {query.hasNextPage && (
                <div className={styles.more}>
                  <Button isDisabled={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
                    {t(query.isFetchingNextPage ? 'more-loading' : 'more')}
                  </Button>
                </div>
              )}
            </Card>
          );
        }}
      </QueryView>
      <Suspense>{open && <Details id={open} />}</Suspense>
    </Page>
  );
}
