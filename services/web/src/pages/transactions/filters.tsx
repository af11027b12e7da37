import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Transaction } from '../../api/transactions.js';
import { Button } from '../../parts/button.js';
import { Icon } from '../../parts/icon.js';
import { Loading } from '../../parts/loading.js';
import { PeriodPicker } from '../../parts/period-picker.js';
import { PARAMETERS } from './filter.js';
import styles from './filters.module.css';
import { useFilter } from './use-filter.js';
import { useFilterWords } from './use-filter-words.js';

const FilterPanel = lazy(() => import('./filter-panel.js'));

/** What limits the list: a chip for each, which takes it away, and the panel to choose more. */
export function Filters({ rows }: { rows: readonly Transaction[] }) {
  const { t } = useTranslation('transactions');
  const [search] = useSearchParams();
  const { change } = useFilter();
  const wordsFor = useFilterWords();
  const [isOpen, setOpen] = useState(false);
  const active = PARAMETERS.filter((name) => search.get(name));
  return (
    <div className={styles.filters}>
      <div className={styles.bar}>
        <PeriodPicker orAny />
        <Button icon="settings" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {t('filter.open')}
        </Button>
        {active.map((name) => {
          const words = wordsFor(name, search.get(name) ?? '');
          return (
            <button
              key={name}
              type="button"
              className={styles.chip}
              aria-label={t('filter.remove', { filter: words })}
              onClick={() => change({ [name]: null })}
            >
              {words}
              <Icon name="close" size={14} />
            </button>
          );
        })}
        {active.length > 1 && <Link to="?">{t('clear')}</Link>}
      </div>
      {isOpen && (
        <Suspense fallback={<Loading height="14rem" />}>
          <FilterPanel rows={rows} />
        </Suspense>
      )}
    </div>
  );
}
