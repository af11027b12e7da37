import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api/client.js';
import { ApiProblem } from '../../api/failures.js';
import type { components } from '../../api/schema.js';
import { useAct } from '../../api/use-act.js';
import { Button } from '../../parts/button.js';
import { CheckBox } from '../../parts/check-box.js';
import { Dialog } from '../../parts/dialog.js';
import { Field } from '../../parts/field.js';
import { Problem } from '../../parts/problem.js';
import styles from './settings.module.css';

type Draft = components['schemas']['NewWebhookDto'];

const TYPES: Draft['types'] = ['submission.completed', 'anomaly.detected', 'budget.projected-over'];

interface NewWebhookProps {
  onClose: () => void;
  onMade: (webhook: components['schemas']['CreatedWebhookDto']) => void;
}

/** Asks where to post which events. */
export function NewWebhook({ onClose, onMade }: NewWebhookProps) {
  const { t } = useTranslation('settings');
  const [url, setUrl] = useState('');
  const [types, setTypes] = useState(TYPES);
  const add = useAct((body: Draft) => unwrap(api.POST('/v1/webhooks', { body })));
  const save = () =>
    add.mutate(
      { url: url.trim(), types },
      {
        onSuccess: (webhook) => {
          onMade(webhook);
          onClose();
        },
      },
    );
  const wrongUrl = add.error instanceof ApiProblem ? add.error.at('/url') : undefined;
  return (
    <Dialog
      title={t('webhooks.add')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('parts:cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={!url.trim() || types.length === 0 || add.isPending}
            onPress={save}
          >
            {t('webhooks.add')}
          </Button>
        </>
      }
    >
      <Field
        type="url"
        label={t('webhooks.url')}
        placeholder="https://receiver.example/spendsense"
        value={url}
        onChange={setUrl}
        error={wrongUrl}
      />
      <fieldset className={styles.group}>
        <legend>{t('webhooks.events')}</legend>
        {TYPES.map((type) => (
          <CheckBox
            key={type}
            isOn={types.includes(type)}
            onChange={(isOn) =>
              setTypes((before) => TYPES.filter((each) => (each === type ? isOn : before.includes(each))))
            }
          >
            {t(`webhooks.types.${type.replace('.', '-')}`)}
          </CheckBox>
        ))}
      </fieldset>
      {add.isError && !wrongUrl && <Problem failure={add.error} />}
    </Dialog>
  );
}
