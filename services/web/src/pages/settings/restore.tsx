import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { Card } from '../../parts/card.js';
import { FileButton } from '../../parts/file-button.js';
import { Problem } from '../../parts/problem.js';
import styles from './settings.module.css';

type Report = components['schemas']['RestoreReportDto'];

function restore(file: File): Promise<Report> {
  const body = new FormData();
  body.append('file', file);
  return unwrap(api.POST('/v1/restore', { body: body as never }));
}

/** Takes the file of a backup back. */
export function Restore() {
  const { t } = useTranslation('settings');
  const act = useAct(restore);
  return (
    <Card title={t('restore.title')}>
      <p className={styles.text}>{t('restore.text')}</p>
      <FileButton types={['.gz', 'application/gzip']} isDisabled={act.isPending} onChoose={act.mutate}>
        {t(act.isPending ? 'restore.busy' : 'restore.action')}
      </FileButton>
      {act.isError && <Problem failure={act.error} />}
      {act.data && <Restored report={act.data} />}
    </Card>
  );
}

function Restored({ report: { restored, present, skipped, bad, problems } }: { report: Report }) {
  const { t } = useTranslation('settings');
  const { number } = useFormat();
  const added = Object.values(restored).reduce((sum, rows) => sum + rows, 0);
  return (
    <output>
      <p>{t('restore.done', { added: number(added), present: number(present) })}</p>
      {skipped.rows > 0 && <p>{t('restore.skipped', { rows: number(skipped.rows) })}</p>}
      {bad > 0 && <p>{t('restore.bad', { rows: number(bad) })}</p>}
      <ul className={styles.facts}>
        {problems.map(({ line, detail }) => (
          <li key={`${line} ${detail}`}>{t('restore.line', { line, detail })}</li>
        ))}
      </ul>
    </output>
  );
}
