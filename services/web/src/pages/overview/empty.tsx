import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { loadSampleData } from '../../api/sample-data.js';
import { useAct } from '../../api/use-act.js';
import { rememberImport } from '../../browser/imports.js';
import { Button } from '../../parts/button.js';
import { EmptyState } from '../../parts/empty-state.js';
import { Icon } from '../../parts/icon.js';
import { LinkButton } from '../../parts/link-button.js';
import { Problem } from '../../parts/problem.js';
import { Progress } from '../../parts/progress.js';
import styles from './empty.module.css';

const STEPS = [
  { icon: 'add', name: 'step-add' },
  { icon: 'lock', name: 'step-mask' },
  { icon: 'overview', name: 'step-see' },
] as const;

/** What to do first, where nothing has been handed in. */
export function Empty() {
  const { t } = useTranslation('overview');
  const navigate = useNavigate();
  const sample = useAct(loadSampleData);
  const load = () =>
    sample.mutate(undefined, {
      onSuccess: ({ submission }) => {
        if (!submission) return;
        rememberImport(submission.id, t('empty.sample-name'));
        void navigate(`/import/${submission.id}`);
      },
    });
  return (
    <div className={styles.empty}>
      <EmptyState title={t('empty.title')} text={t('empty.text')}>
        <Button kind="primary" isDisabled={sample.isPending} onPress={load}>
          {t('empty.sample')}
        </Button>
        <LinkButton to="/add">{t('empty.add')}</LinkButton>
      </EmptyState>
      {sample.isPending && <Progress label={t('empty.loading')} />}
      {sample.isError && <Problem failure={sample.error} retry={load} />}
      <ul className={styles.steps}>
        {STEPS.map(({ icon, name }) => (
          <li key={name} className={styles.step}>
            <Icon name={icon} />
            <h3>{t(`empty.${name}.title`)}</h3>
            <p>{t(`empty.${name}.text`)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
