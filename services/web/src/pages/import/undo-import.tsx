import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { deleteSubmission } from '../../api/submissions.js';
import { forgetImport } from '../../browser/imports.js';
import { Button } from '../../parts/button.js';
import { Dialog } from '../../parts/dialog.js';
import { Problem } from '../../parts/problem.js';
import { toast } from '../../parts/toast.js';

/** Removes exactly what an import brought, after a question: it cannot be taken back. */
export function UndoImport({ id }: { id: string }) {
  const { t } = useTranslation('import');
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const undoing = useMutation({
    mutationFn: () => deleteSubmission(id),
    onSuccess: () => {
      forgetImport(id);
      toast(t('undo.done'));
      void navigate('/add');
    },
  });
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t('undo.label')}</Button>
      <Dialog
        title={t('undo.title')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{t('undo.keep')}</Button>
            <Button kind="danger" isDisabled={undoing.isPending} onPress={() => undoing.mutate()}>
              {t('undo.label')}
            </Button>
          </>
        }
      >
        <p>{t('undo.text')}</p>
        {undoing.isError && <Problem failure={undoing.error} />}
      </Dialog>
    </>
  );
}
