import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { Problem } from './problem.js';

interface ConfirmProps {
  title: string;
  /** What will happen, and what will not. */
  text: string;
  /** What the button says. */
  action: string;
  isPending: boolean;
  failure: Error | null;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that cannot be undone. */
export function Confirm({ title, text, action, isPending, failure, onConfirm, onClose }: ConfirmProps) {
  const { t } = useTranslation('parts');
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="danger" isDisabled={isPending} onPress={onConfirm}>
            {action}
          </Button>
        </>
      }
    >
      <p>{text}</p>
      {failure && <Problem failure={failure} />}
    </Dialog>
  );
}
