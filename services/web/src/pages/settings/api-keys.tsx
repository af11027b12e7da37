import { queryOptions, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api/client.js';
import { ApiProblem } from '../../api/failures.js';
import type { components } from '../../api/schema.js';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { Field } from '../../parts/field.js';
import { Problem } from '../../parts/problem.js';
import { QueryView } from '../../parts/query-view.js';
import { RevokeKey } from './revoke-key.js';
import { SecretDialog } from './secret-dialog.js';
import styles from './settings.module.css';

const keysQuery = queryOptions({
  queryKey: ['api-keys'],
  queryFn: ({ signal }) => unwrap(api.GET('/v1/api-keys', { signal })),
});

/** The keys that let programs in. */
export default function ApiKeys() {
  const { t } = useTranslation('settings');
  const query = useQuery(keysQuery);
  const [name, setName] = useState('');
  const [revoked, setRevoked] = useState<components['schemas']['ApiKeyDto']>();
  const make = useAct(() => unwrap(api.POST('/v1/api-keys', { body: { name: name.trim() } })));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate(undefined, { onSuccess: () => setName('') });
  };
  const wrongName = make.error instanceof ApiProblem ? make.error.at('/name') : undefined;
  return (
    <Card title={t('keys.title')}>
      <p className={styles.text}>{t('keys.text')}</p>
      <form className={styles.form} onSubmit={submit}>
        <Field label={t('keys.name')} value={name} onChange={setName} error={wrongName} maxLength={100} />
        <Button type="submit" kind="primary" icon="add" isDisabled={!name.trim() || make.isPending}>
          {t('keys.make')}
        </Button>
      </form>
      {make.isError && !wrongName && <Problem failure={make.error} />}
      <QueryView query={query} height="6rem">
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.note}>{t('keys.none')}</p>
          ) : (
            <ul>
              {items.map((each) => (
                <Row key={each.id} apiKey={each} onRevoke={() => setRevoked(each)} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {make.data && (
        <SecretDialog
          title={t('keys.made', { name: make.data.name })}
          secret={make.data.key}
          onClose={make.reset}
        />
      )}
      {revoked && <RevokeKey apiKey={revoked} onClose={() => setRevoked(undefined)} />}
    </Card>
  );
}

interface RowProps {
  apiKey: components['schemas']['ApiKeyDto'];
  onRevoke: () => void;
}

function Row({ apiKey: { name, prefix, scopes, createdAt, lastUsedAt }, onRevoke }: RowProps) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <span className={styles.name}>{name}</span>
        <span className={styles.note}>
          <code>{prefix}…</code> · {scopes.map((scope) => t(`keys.scopes.${scope}`)).join(', ')} ·{' '}
          {t('keys.createdAt', { when: format.moment(createdAt) })} ·{' '}
          {lastUsedAt ? t('keys.usedAt', { when: format.moment(lastUsedAt) }) : t('keys.unused')}
        </span>
      </div>
      <Button kind="quiet" onPress={onRevoke} aria-label={t('keys.revokeOf', { name })}>
        {t('keys.revoke')}
      </Button>
    </li>
  );
}
