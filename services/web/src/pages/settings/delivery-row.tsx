import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../parts/button.js';
import { Chip } from '../../parts/chip.js';
import { Problem } from '../../parts/problem.js';
import styles from './settings.module.css';

const KINDS = { pending: 'warn', delivered: 'good', failed: 'bad' } as const;

interface DeliveryRowProps {
  webhookId: string;
  delivery: components['schemas']['DeliveryDto'];
}

/** One event: what the receiver answered, when it is tried again, and a way to send it once more. */
export function DeliveryRow({ webhookId, delivery }: DeliveryRowProps) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const { eventId, type, status, attempts, createdAt, nextAttemptAt, responseStatus, error } = delivery;
  const replay = useAct(() =>
    unwrap(
      api.POST('/v1/webhooks/{id}/deliveries/{eventId}/replay', {
        params: { path: { id: webhookId, eventId } },
      }),
    ),
  );
  const outcome = [
    t('webhooks.attempts', { attempts }),
    responseStatus && t('webhooks.answered', { status: responseStatus }),
    error && error !== 'status' && t(`webhooks.errors.${error}`),
    nextAttemptAt && t('webhooks.next', { when: format.moment(nextAttemptAt) }),
  ];
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <span className={styles.name}>
          {t(`webhooks.types.${type.replace('.', '-')}`)}
          <Chip kind={KINDS[status]}>{t(`webhooks.status.${status}`)}</Chip>
        </span>
        <span className={styles.note}>{format.moment(createdAt)}</span>
        <span className={styles.note}>{outcome.filter(Boolean).join(' · ')}</span>
        {replay.isError && <Problem failure={replay.error} />}
      </div>
      {status !== 'pending' && (
        <Button kind="quiet" isDisabled={replay.isPending} onPress={() => replay.mutate(undefined)}>
          {t('webhooks.replay')}
        </Button>
      )}
    </li>
  );
}
