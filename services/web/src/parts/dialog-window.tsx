import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './button.js';
import styles from './dialog.module.css';
import { useFocusBack } from './use-focus-back.js';

export interface DialogWindowProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the end: the one that does it last. */
  actions?: ReactNode;
  /** `drawer`: at the side, over the whole height, for the details of a row. */
  kind?: 'dialog' | 'drawer';
}

/** What a dialog shows while it is open. */
export default function DialogWindow({
  title,
  onClose,
  children,
  actions,
  kind = 'dialog',
}: DialogWindowProps) {
  const { t } = useTranslation('parts');
  useFocusBack();
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={`${styles.veil} ${styles[`${kind}-veil`]}`}
    >
      <Modal className={`${styles.modal} ${styles[kind]}`}>
        <AriaDialog className={styles.content!}>
          <header className={styles.head}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button kind="quiet" icon="close" iconOnly onPress={onClose}>
              {t('close')}
            </Button>
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
