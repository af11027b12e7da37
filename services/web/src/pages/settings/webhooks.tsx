import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { QueryView } from '../../parts/query-view.js';
import { NewWebhook } from './new-webhook.js';
import { SecretDialog } from './secret-dialog.js';
import styles from './settings.module.css';
import { WebhookRow } from './webhook-row.js';

const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: ({ signal }) => unwrap(api.GET('/v1/webhooks', { signal })),
});

/** The addresses that are told of events. */
export default function Webhooks() {
  const { t } = useTranslation('settings');
  const query = useQuery(webhooksQuery);
  const [isAdding, setAdding] = useState(false);
  const [signed, setSigned] = useState<components['schemas']['CreatedWebhookDto']>();
  return (
    <Card
      title={t('webhooks.title')}
      actions={
        <Button kind="primary" icon="add" onPress={() => setAdding(true)}>
          {t('webhooks.add')}
        </Button>
      }
    >
      <p className={styles.text}>{t('webhooks.text')}</p>
      <QueryView query={query} height="6rem">
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.note}>{t('webhooks.none')}</p>
          ) : (
            <ul>
              {items.map((each) => (
                <WebhookRow key={each.id} webhook={each} onSecret={setSigned} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {isAdding && <NewWebhook onClose={() => setAdding(false)} onMade={setSigned} />}
      {signed && (
        <SecretDialog
          title={t('webhooks.secret')}
          secret={signed.secret}
          onClose={() => setSigned(undefined)}
        />
      )}
    </Card>
  );
}
