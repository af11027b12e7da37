import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api/client.js';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { Dialog } from '../../parts/dialog.js';
import { Field } from '../../parts/field.js';
import { Problem } from '../../parts/problem.js';
import { toast } from '../../parts/toast.js';
import { useBackup } from './backup.js';
import styles from './settings.module.css';

const WORDS = 'delete everything';

/** Deletes all there is, after its words are typed. */
export function EraseEverything() {
  const { t } = useTranslation('settings');
  const { number } = useFormat();
  const backup = useBackup();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const act = useAct(() => unwrap(api.DELETE('/v1/data', { body: { confirm: WORDS } })));
  const close = () => {
    setOpen(false);
    setTyped('');
    act.reset();
  };
  const erase = () =>
    act.mutate(undefined, {
      onSuccess: ({ removed }) => {
        const rows = Object.values(removed).reduce((sum, each) => sum + each, 0);
        toast(t('erase.done', { rows: number(rows) }));
        close();
      },
    });
  return (
    <Card title={t('erase.title')}>
      <p className={styles.text}>{t('erase.text')}</p>
      <Button kind="danger" onPress={() => setOpen(true)}>
        {t('erase.open')}
      </Button>
      <Dialog
        title={t('erase.title')}
        isOpen={isOpen}
        onClose={close}
        actions={
          <>
            <Button onPress={close}>{t('parts:cancel')}</Button>
            <Button kind="danger" isDisabled={typed.trim() !== WORDS || act.isPending} onPress={erase}>
              {t('erase.action')}
            </Button>
          </>
        }
      >
        <p>{t('erase.warning')}</p>
        <div>
          <Button icon="download" isDisabled={backup.isPending} onPress={() => backup.mutate()}>
            {t('backup.action')}
          </Button>
        </div>
        <Field
          label={t('erase.type', { words: WORDS })}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
        />
        {act.isError && <Problem failure={act.error} />}
        {backup.isError && <Problem failure={backup.error} />}
      </Dialog>
    </Card>
  );
}
