import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api/client.js';
import { useFormat } from '../../format/use-format.js';
import { Card } from '../../parts/card.js';
import { Page } from '../../parts/page.js';
import { QueryView } from '../../parts/query-view.js';
import { DeadLetters } from './dead-letters.js';
import { Queues } from './queues.js';
import { Services } from './services.js';
import styles from './status.module.css';

const POLL_MS = 5_000;

const statusQuery = queryOptions({
  queryKey: ['status'],
  queryFn: ({ signal }) => unwrap(api.GET('/v1/status', { signal })),
  refetchInterval: POLL_MS,
});

/** Whether everything works, and what is on its way. */
export default function Status() {
  const { t } = useTranslation('status');
  const format = useFormat();
  const query = useQuery(statusQuery);
  return (
    <Page title={t('title')}>
      <QueryView query={query} height="24rem">
        {({ summary, checkedAt, services, queues, deadLetters, model, webhooks }) => (
          <>
            <Card title={summary}>
              <p className={styles.note}>{t('checked', { when: format.moment(checkedAt) })}</p>
              <Services services={services} />
            </Card>
            <Card title={t('model.title')}>
              <p>{model ? `${model.name} ${model.version}` : t('model.unknown')}</p>
              <p className={styles.note}>{t('model.text')}</p>
            </Card>
            <Queues queues={queues} />
            <DeadLetters total={deadLetters} />
            <Card title={t('webhooks.title')}>
              <p>
                {webhooks
                  ? t('webhooks.text', {
                      pending: format.number(webhooks.pending),
                      failing: format.number(webhooks.failing),
                    })
                  : t('webhooks.unknown')}
              </p>
              {webhooks?.oldestPendingAt && (
                <p className={styles.note}>
                  {t('webhooks.oldest', { when: format.moment(webhooks.oldestPendingAt) })}
                </p>
              )}
            </Card>
            <Card title={t('api.title')}>
              <ul className={styles.links}>
                <li>
                  <a href="/docs">{t('api.docs')}</a>
                </li>
                <li>
                  <a href="/docs-json">{t('api.json')}</a>
                </li>
              </ul>
            </Card>
          </>
        )}
      </QueryView>
    </Page>
  );
}
