import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type Comparison, comparisonQuery } from '../../../api/comparison.js';
import { signOf } from '../../../format/money.js';
import { useFormat } from '../../../format/use-format.js';
import { EmptyState } from '../../../parts/empty-state.js';
import { QueryView } from '../../../parts/query-view.js';
import { usePeriod } from '../../../parts/use-period.js';
import { AgainstPicker } from './against-picker.js';
import styles from './compare.module.css';
import { Movers } from './movers.js';
import { readAgainst } from './read-against.js';
import { Totals } from './totals.js';

/** What two periods cost, beside each other, and what changed most. */
export default function Compare() {
  const { period } = usePeriod('12-months');
  const [search] = useSearchParams();
  const comparison = useQuery(comparisonQuery(period, readAgainst(search)));
  return (
    <QueryView query={comparison} height="44rem">
      {(data) => (
        <>
          <div className={styles.choice}>
            <AgainstPicker comparison={data} />
          </div>
          <Shown comparison={data} />
        </>
      )}
    </QueryView>
  );
}

function Shown({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('compare');
  const format = useFormat();
  const { total, categories, merchants, sentence } = comparison;
  const isNothing = [total.now, total.before].every((amount) => signOf(amount) === 0);
  if (isNothing && categories.length + merchants.length === 0)
    return <EmptyState title={t('empty.title')} text={t('empty.text')} />;
  return (
    <>
      {/* The server writes English. */}
      <p className={styles.sentence} lang="en">
        {format.sentence(sentence)}
      </p>
      <Totals comparison={comparison} />
      <Movers comparison={comparison} />
    </>
  );
}
