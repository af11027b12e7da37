import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Comparison } from '../../../api/comparison.js';
import { daysLater } from '../../../format/day.js';
import { Select } from '../../../parts/select.js';
import { readAgainst, writeAgainst } from './read-against.js';
import { useDaysWords } from './use-days-words.js';

const DaysDialog = lazy(() => import('../../../parts/days-dialog.js'));

const BEFORE = 'before';
const OWN = 'own';
const OTHER = 'other';

/** Which days the period is compared with: those before it, or any others. */
export function AgainstPicker({ comparison: { againstFrom, againstTo } }: { comparison: Comparison }) {
  const { t } = useTranslation('compare');
  const words = useDaysWords();
  const [search, setSearch] = useSearchParams();
  const [isAsking, setAsking] = useState(false);
  const isOwn = readAgainst(search).againstFrom !== undefined;
  const own = { id: OWN, label: words({ from: againstFrom, to: againstTo }) };
  const select = (id: string) => {
    if (id === OTHER) setAsking(true);
    else if (id === BEFORE) setSearch((before) => writeAgainst(before, {}));
  };
  return (
    <>
      <Select
        label={t('against.label')}
        items={[
          { id: BEFORE, label: t('against.before') },
          ...(isOwn ? [own] : []),
          { id: OTHER, label: t('against.other') },
        ]}
        value={isOwn ? OWN : BEFORE}
        onChange={select}
      />
      {isAsking && (
        <Suspense>
          <DaysDialog
            from={againstFrom}
            last={daysLater(againstTo, -1)}
            onClose={() => setAsking(false)}
            onChoose={({ from, to }) =>
              setSearch((before) => writeAgainst(before, { againstFrom: from, againstTo: to }))
            }
          />
        </Suspense>
      )}
    </>
  );
}
