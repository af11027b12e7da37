import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysLater } from '../format/day.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { Field } from './field.js';

interface DaysDialogProps {
  from: string;
  last: string;
  onClose: () => void;
  onChoose: (period: { from: string; to: string }) => void;
}

/** Asks for the first and the last day of a period. */
export default function DaysDialog({ from, last, onClose, onChoose }: DaysDialogProps) {
  const { t } = useTranslation('parts');
  const [first, setFirst] = useState(from);
  const [end, setEnd] = useState(last);
  const isOrdered = first !== '' && first <= end;
  const apply = () => {
    onChoose({ from: first, to: daysLater(end, 1) });
    onClose();
  };
  return (
    <Dialog
      title={t('period.label')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="primary" isDisabled={!isOrdered} onPress={apply}>
            {t('period.apply')}
          </Button>
        </>
      }
    >
      <Field type="date" label={t('period.from')} value={first} onChange={setFirst} />
      <Field
        type="date"
        label={t('period.to')}
        value={end}
        onChange={setEnd}
        error={first && end && !isOrdered ? t('period.order') : undefined}
      />
    </Dialog>
  );
}
