import { useTranslation } from 'react-i18next';
import { useActiveKeys } from '../browser/keys.js';
import { Dialog } from '../parts/dialog.js';
import styles from './key-list.module.css';

/** The keys that work on this screen. */
export function KeyList({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const keys = useActiveKeys();
  return (
    <Dialog title={t('keys.title')} isOpen={isOpen} onClose={onClose}>
      <dl className={styles.keys}>
        {keys.map(({ key, does }) => (
          <div key={key} className={styles.row}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{t('keys.none')}</p>
    </Dialog>
  );
}
