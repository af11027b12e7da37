import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Transaction } from '../../api/transactions.js';
import { useFormat } from '../../format/use-format.js';
import { categoryColour } from '../../parts/category-colour.js';
import { Icon } from '../../parts/icon.js';
import styles from './category-cell.module.css';
import { useCorrect } from './use-correct.js';

const CategoryChoice = lazy(() => import('./category-choice.js'));

/** The category of a row: pressed, it becomes the list of all, and a press there changes it. */
export function CategoryCell({ transaction: { id, kind, category } }: { transaction: Transaction }) {
  const { t } = useTranslation('transactions');
  const format = useFormat();
  const correct = useCorrect();
  const [state, setState] = useState<'shown' | 'changing' | 'changed'>('shown');
  if (kind !== 'transaction' && category === null) return null;
  const name = category === null ? t('no-category') : format.category(category);
  const shown = (
    <button
      type="button"
      ref={state === 'changed' ? takeFocus : undefined}
      className={styles.cell}
      aria-label={t('change-category', { category: name })}
      onClick={() => setState('changing')}
    >
      <svg aria-hidden width="10" height="10">
        <circle cx="5" cy="5" r="5" fill={categoryColour(category ?? 'other')} />
      </svg>
      {name}
      <Icon name="down" size={14} />
    </button>
  );
  if (state !== 'changing') return shown;
  return (
    <div className={styles.choice}>
      <Suspense fallback={shown}>
        <CategoryChoice
          value={category}
          onChange={(next) => next !== category && void correct(id, { category: next })}
          onClose={() => setState('changed')}
        />
      </Suspense>
    </div>
  );
}

/** The list is gone with the focus that it had, unless somebody went on elsewhere. */
function takeFocus(button: HTMLElement | null): void {
  if (document.activeElement === document.body) button?.focus();
}
