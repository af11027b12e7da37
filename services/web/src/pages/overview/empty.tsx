import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { loadSampleData } from '../../api/submissions.js';
import { rememberImport } from '../../browser/imports.js';
import { Button } from '../../parts/button.js';
import { EmptyState } from '../../parts/empty-state.js';
import { LinkButton } from '../../parts/link-button.js';
import { Problem } from '../../parts/problem.js';
import { Progress } from '../../parts/progress.js';

/** What to do first, where nothing has been handed in. */
export function Empty() {
  const { t } = useTranslation('overview');
  const navigate = useNavigate();
  const sample = useMutation({ mutationFn: loadSampleData });
  const load = () =>
    sample.mutate(undefined, {
      onSuccess: (id) => {
        if (!id) return;
        rememberImport(id, t('empty.sample-name'));
        void navigate(`/import/${id}`);
      },
    });
  return (
    <>
      <EmptyState title={t('empty.title')} text={t('empty.text')}>
        <Button kind="primary" isDisabled={sample.isPending} onPress={load}>
          {t('empty.sample')}
        </Button>
        <LinkButton to="/add">{t('empty.add')}</LinkButton>
      </EmptyState>
      {sample.isPending && <Progress label={t('empty.loading')} />}
      {sample.isError && <Problem failure={sample.error} retry={load} />}
    </>
  );
}
