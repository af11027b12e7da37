import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.js';
import { Dialog } from '../../parts/dialog.js';
import styles from './settings.module.css';

interface SecretDialogProps {
  title: string;
  secret: string;
  onClose: () => void;
}

/** Shows a secret the one time that it can be seen. */
export function SecretDialog({ title, secret, onClose }: SecretDialogProps) {
  const { t } = useTranslation('settings');
  const [state, setState] = useState<'copy' | 'copied' | 'by-hand'>('copy');
  // Browsers give pages without https no clipboard; the text is selected by one press all the same.
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(secret))
      .then(
        () => setState('copied'),
        () => setState('by-hand'),
      );
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('secret.done')}</Button>
          <Button kind="primary" onPress={() => void copy()}>
            {t(state === 'copied' ? 'secret.copied' : 'secret.copy')}
          </Button>
        </>
      }
    >
      <p>{t('secret.once')}</p>
      <p className={styles.secret}>{secret}</p>
      <output className={styles.note}>{state !== 'copy' && t(`secret.${state}`)}</output>
    </Dialog>
  );
}
