import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api/client.js';
import { download } from '../../browser/download.js';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { Problem } from '../../parts/problem.js';
import styles from './settings.module.css';

const GZIP = 'application/gzip';

/** Downloads everything as one file. */
export function useBackup() {
  const { today } = useFormat();
  return useMutation({
    mutationFn: async () => {
      const file = await unwrap(api.GET('/v1/backup', { parseAs: 'blob' }));
      download(`spendsense-backup-${today}.jsonl.gz`, GZIP, file);
    },
  });
}

/** Everything as one file, to keep or to take to another server. */
export function Backup() {
  const { t } = useTranslation('settings');
  const backup = useBackup();
  return (
    <Card title={t('backup.title')}>
      <p className={styles.text}>{t('backup.text')}</p>
      <Button icon="download" isDisabled={backup.isPending} onPress={() => backup.mutate()}>
        {t(backup.isPending ? 'backup.busy' : 'backup.action')}
      </Button>
      {backup.isError && <Problem failure={backup.error} retry={() => backup.mutate()} />}
    </Card>
  );
}
