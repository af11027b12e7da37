import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysLater } from '../format/day.js';
import { useFormat } from '../format/use-format.js';
import { Select } from './select.js';
import { type PeriodName, PERIODS, usePeriod } from './use-period.js';

const DaysDialog = lazy(() => import('./days-dialog.js'));

const CUSTOM = 'custom';
const RANGE = 'range';
const ANY = 'any';

interface PeriodPickerProps {
  /** The period where none is chosen, as the screen itself gives it to `usePeriod`. */
  unchosen?: PeriodName;
  /** For screens that can show all days. */
  orAny?: boolean;
}

/** Which days a screen is about; the choice is in the address bar. */
export function PeriodPicker({ unchosen, orAny = false }: PeriodPickerProps) {
  const { t } = useTranslation('parts');
  const format = useFormat();
  const { period, isChosen, choose } = usePeriod(unchosen);
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
        <Suspense>
          <DaysDialog
            from={from ?? `${format.today.slice(0, 8)}01`}
            last={to ? daysLater(to, -1) : format.today}
            onClose={() => setAsking(false)}
            onChoose={choose}
          />
        </Suspense>
      )}
    </>
  );
}
