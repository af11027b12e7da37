import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import { dismiss, type Toast, toastStore } from './toast.js';
import styles from './toasts.module.css';

/** Long enough to read a sentence and reach for Undo. */
const SHOWN_MS = 8000;

/** Where `toast()` shows what was done; the shell has one. */
export function Toasts() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.get);
  return (
    // Stays in reach while a dialog is open: what was done there may be undone.
    <output className={styles.toasts} data-react-aria-top-layer>
      {toasts.map((each) => (
        <One key={each.id} toast={each} />
      ))}
    </output>
  );
}

function One({ toast: { id, text, undo } }: { toast: Toast }) {
  const { t } = useTranslation('parts');
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => dismiss(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id, isHeld]);
  return (
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{text}</span>
      {undo && (
        <Button
          onPress={() => {
            dismiss(id);
            undo();
          }}
        >
          {t('undo')}
        </Button>
      )}
      <Button kind="quiet" icon="close" iconOnly onPress={() => dismiss(id)}>
        {t('close')}
      </Button>
    </div>
  );
}
