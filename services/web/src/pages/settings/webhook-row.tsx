import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../parts/button.js';
import { Chip } from '../../parts/chip.js';
import { Problem } from '../../parts/problem.js';
import { Confirm } from '../../parts/confirm.js';
import { Deliveries } from './deliveries.js';
import styles from './settings.module.css';

interface WebhookRowProps {
  webhook: components['schemas']['WebhookDto'];
  /** The webhook has another secret, which is shown this once. */
  onSecret: (webhook: components['schemas']['CreatedWebhookDto']) => void;
}

/** A webhook, how it fares, and what can be done with it. */
export function WebhookRow({ webhook, onSecret }: WebhookRowProps) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const { id, url, types, enabled, disabledReason, lastSuccessAt, lastFailureAt } = webhook;
  const params = { path: { id } };
  const [asked, setAsked] = useState<'rotate' | 'delete'>();
  const [isOpen, setOpen] = useState(false);
  const test = useAct(() => unwrap(api.POST('/v1/webhooks/{id}/test', { params })));
  const enable = useAct((next: boolean) =>
    unwrap(api.PATCH('/v1/webhooks/{id}', { params, body: { enabled: next } })),
  );
  const rotate = useAct(() => unwrap(api.POST('/v1/webhooks/{id}/rotate-secret', { params })));
  const remove = useAct(() => unwrap(api.DELETE('/v1/webhooks/{id}', { params })));
  const act = asked === 'rotate' ? rotate : remove;
  const confirm = () => {
    if (asked === 'delete') remove.mutate(undefined);
    else
      rotate.mutate(undefined, {
        onSuccess: (made) => {
          setAsked(undefined);
          onSecret(made);
        },
      });
  };
  const failure = test.error ?? enable.error;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <span className={styles.name}>
          {url}
          {!enabled && <Chip kind="warn">{t(`webhooks.disabled.${disabledReason ?? 'asked'}`)}</Chip>}
        </span>
        <span className={styles.note}>
          {types.map((type) => t(`webhooks.types.${type.replace('.', '-')}`)).join(' · ')}
        </span>
        <span className={styles.note}>
          {lastSuccessAt && t('webhooks.lastSuccess', { when: format.moment(lastSuccessAt) })}{' '}
          {lastFailureAt && t('webhooks.lastFailure', { when: format.moment(lastFailureAt) })}
        </span>
      </div>
      <div className={styles.buttons}>
        {enabled && (
          <Button
            kind="quiet"
            isDisabled={test.isPending}
            onPress={() => test.mutate(undefined, { onSuccess: () => setOpen(true) })}
          >
            {t('webhooks.test')}
          </Button>
        )}
        <Button kind="quiet" onPress={() => setOpen(true)}>
          {t('webhooks.deliveries')}
        </Button>
        <Button kind="quiet" onPress={() => setAsked('rotate')}>
          {t('webhooks.rotate')}
        </Button>
        <Button kind="quiet" isDisabled={enable.isPending} onPress={() => enable.mutate(!enabled)}>
          {t(enabled ? 'webhooks.disable' : 'webhooks.enable')}
        </Button>
        <Button kind="quiet" onPress={() => setAsked('delete')}>
          {t('webhooks.delete')}
        </Button>
      </div>
      {failure && <Problem failure={failure} />}
      {asked && (
        <Confirm
          title={t(`webhooks.${asked}`)}
          text={t(`webhooks.${asked}Text`, { url })}
          action={t(`webhooks.${asked}`)}
          isPending={act.isPending}
          failure={act.error}
          onConfirm={confirm}
          onClose={() => setAsked(undefined)}
        />
      )}
      {isOpen && <Deliveries webhookId={id} onClose={() => setOpen(false)} />}
    </li>
  );
}
