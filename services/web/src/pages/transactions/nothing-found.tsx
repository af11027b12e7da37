import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Button } from '../../parts/button.js';
import { EmptyState } from '../../parts/empty-state.js';
import { usePeriod } from '../../parts/use-period.js';
import { ANY_KIND, PARAMETERS } from './filter.js';
import { useFilter } from './use-filter.js';

/** Why the list is empty, and how to see more. */
export function NothingFound() {
  const { t } = useTranslation('transactions');
  const [search] = useSearchParams();
  const { isChosen, choose } = usePeriod();
  const { filter, change } = useFilter();
  const isFiltered = isChosen || PARAMETERS.some((name) => search.has(name));
  if (!isFiltered)
    return (
      <EmptyState title={t('empty.title')} text={t('empty.text')}>
        <a href="/docs">{t('empty.api')}</a>
      </EmptyState>
    );
  return (
    <EmptyState title={t('none.title')} text={t('none.text')}>
      {filter.kind && <Button onPress={() => change({ kind: ANY_KIND })}>{t('none.kinds')}</Button>}
      {isChosen && <Button onPress={() => choose({})}>{t('none.any-time')}</Button>}
      <Link to="?">{t('clear')}</Link>
    </EmptyState>
  );
}
