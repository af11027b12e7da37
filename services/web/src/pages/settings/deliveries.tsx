import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api/client.js';
import { Button } from '../../parts/button.js';
import { Drawer } from '../../parts/drawer.js';
import { QueryView } from '../../parts/query-view.js';
import { DeliveryRow } from './delivery-row.js';
import styles from './settings.module.css';

const POLL_MS = 2_000;

const deliveriesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['webhook-deliveries', id],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/v1/webhooks/{id}/deliveries', {
          params: { path: { id }, query: pageParam ? { cursor: pageParam } : {} },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    // One that was just sent has its outcome a second later.
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some(({ status }) => status === 'pending'))
        ? POLL_MS
        : false,
  });

/** What became of the events of the last seven days. */
export function Deliveries({ webhookId, onClose }: { webhookId: string; onClose: () => void }) {
  const { t } = useTranslation('settings');
  const query = useInfiniteQuery(deliveriesQuery(webhookId));
  return (
    <Drawer title={t('webhooks.deliveriesTitle')} isOpen onClose={onClose}>
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length === 0 ? (
            <p className={styles.note}>{t('webhooks.noDeliveries')}</p>
          ) : (
            <ul>
              {items.map((each) => (
                <DeliveryRow key={each.eventId} webhookId={webhookId} delivery={each} />
              ))}
            </ul>
          );
        }}
      </QueryView>
      {query.hasNextPage && (
        <Button isDisabled={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
          {t('webhooks.more')}
        </Button>
      )}
    </Drawer>
  );
}
