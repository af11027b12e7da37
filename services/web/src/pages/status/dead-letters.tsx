import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api/client.js';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { Problem } from '../../parts/problem.js';
import { QueryView } from '../../parts/query-view.js';
import { toast } from '../../parts/toast.js';
import styles from './status.module.css';

const deadLettersQuery = queryOptions({
  queryKey: ['dead-letters'],
  queryFn: ({ signal }) => unwrap(api.GET('/v1/dead-letters', { signal })),
});

/** The tenant's messages that the pipeline gave up, and a way to send them on again where the server can. */
export function DeadLetters({ total }: { total: number | null }) {
  const { t } = useTranslation('status');
  const format = useFormat();
  const query = useQuery(deadLettersQuery);
  const replay = useAct((id?: string) =>
    id
      ? unwrap(api.POST('/v1/dead-letters/{id}/replay', { params: { path: { id } } }))
      : unwrap(api.POST('/v1/dead-letters/replay')),
  );
  const send = (id?: string) =>
    replay.mutate(id, {
      onSuccess: ({ replayed }) => toast(t('dead.replayed', { count: replayed })),
    });
  const mayReplay = query.data?.items.some(({ canReplay }) => canReplay);
  return (
    <Card
      title={t('dead.title')}
      actions={
        mayReplay && (
          <Button isDisabled={replay.isPending} onPress={() => send()}>
            {t('dead.replayAll')}
          </Button>
        )
      }
    >
      {total !== null && <p className={styles.note}>{t('dead.total', { total: format.number(total) })}</p>}
      {replay.isError && <Problem failure={replay.error} />}
      <QueryView query={query} height="4rem">
        {({ items }) => (
          <>
            {items.length === 0 && <p>{t('dead.none')}</p>}
            <ul>
              {items.map(({ id, diedAt, queue, reason, canReplay, items: sms }) => (
                <li key={id} className={styles.row}>
                  <div className={styles.what}>
                    <span>{reason}</span>
                    <span className={styles.note}>
                      {format.moment(diedAt)} · {queue} · {t('dead.sms', { sms: format.number(sms) })}
                    </span>
                  </div>
                  {canReplay && (
                    <Button kind="quiet" isDisabled={replay.isPending} onPress={() => send(id)}>
                      {t('dead.replay')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryView>
    </Card>
  );
}
