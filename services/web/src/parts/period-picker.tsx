import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysLater } from '../format/day.js';
import { useFormat } from '../format/use-format.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { Field } from './field.js';
import { Select } from './select.js';
import { PERIODS, usePeriod } from './use-period.js';

const CUSTOM = 'custom';
const RANGE = 'range';
const ANY = 'any';

/** Which days a screen is about; the choice is in the address bar. `orAny` is for screens that can show all days. */
export function PeriodPicker({ orAny = false }: { orAny?: boolean }) {
  const { t } = useTranslation('parts');
  const format = useFormat();
  const { period, isChosen, choose } = usePeriod();
  const [isAsking, setAsking] = useState(false);
  const { from, to } = period;
  const names = PERIODS.map((id) => ({ id, label: t(`period.${id}`) }));
  const any = orAny ? [{ id: ANY, label: t('period.any') }] : [];
  const range =
    from && to
      ? [
          {
            id: RANGE,
            label: t('period.range', {
              from: format.day(from, 'long'),
              to: format.day(daysLater(to, -1), 'long'),
            }),
          },
        ]
      : [];
  const select = (id: string) => {
    const name = PERIODS.find((each) => each === id);
    if (name) choose({ period: name });
    else if (id === CUSTOM) setAsking(true);
    else if (id === ANY) choose({});
  };
  return (
    <>
      <Select
        label={t('period.label')}
        icon="calendar"
        items={[...any, ...names, ...range, { id: CUSTOM, label: t('period.custom') }]}
        value={orAny && !isChosen ? ANY : (period.period ?? RANGE)}
        onChange={select}
      />
      {isAsking && (
        <DaysDialog
          from={from ?? `${format.today.slice(0, 8)}01`}
          last={to ? daysLater(to, -1) : format.today}
          onClose={() => setAsking(false)}
          onChoose={choose}
        />
      )}
    </>
  );
}

interface DaysDialogProps {
  from: string;
  last: string;
  onClose: () => void;
  onChoose: (period: { from: string; to: string }) => void;
}

function DaysDialog({ from, last, onClose, onChoose }: DaysDialogProps) {
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
