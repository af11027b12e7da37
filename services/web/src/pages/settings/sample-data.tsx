import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { loadSampleData, removeSampleData, sampleDataQuery, underWay } from '../../api/sample-data.js';
import { useAct } from '../../api/use-act.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { Problem } from '../../parts/problem.js';
import { Progress } from '../../parts/progress.js';
import { QueryView } from '../../parts/query-view.js';
import { toast } from '../../parts/toast.js';
import styles from './settings.module.css';

/** The SMS of an invented person, in and out by one press. */
export function SampleData() {
  const { t } = useTranslation('settings');
  const query = useQuery(sampleDataQuery);
  const load = useAct(loadSampleData);
  const remove = useAct(removeSampleData);
  const failure = load.error ?? remove.error;
  return (
    <Card title={t('sample.title')}>
      <p className={styles.text}>{t('sample.text')}</p>
      <QueryView query={query} height="2.5rem">
        {(data) => {
          const submission = underWay(data);
          return (
            <div className={styles.stack}>
              {submission && (
                <Progress
                  label={t('sample.underWay')}
                  value={submission.processed}
                  of={submission.accepted}
                />
              )}
              <div>
                {data.loaded ? (
                  <Button
                    isDisabled={remove.isPending}
                    onPress={() => remove.mutate(undefined, { onSuccess: () => toast(t('sample.removed')) })}
                  >
                    {t('sample.remove')}
                  </Button>
                ) : (
                  <Button kind="primary" isDisabled={load.isPending} onPress={() => load.mutate(undefined)}>
                    {t('sample.load')}
                  </Button>
                )}
              </div>
            </div>
          );
        }}
      </QueryView>
      {failure && <Problem failure={failure} />}
    </Card>
  );
}
