import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.js';
import { useCategories } from '../../parts/use-categories.js';
import { AMOUNT, type Parameter } from './filter.js';
import { tokenWords } from '../../parts/token-words.js';

/** Says in words what a parameter of the address bar limits the list to. */
export function useFilterWords(): (name: Parameter, value: string) => string {
  const { t } = useTranslation('transactions');
  const format = useFormat();
  const { nameOf } = useCategories();
  return (name, value) => {
    if (name === 'needsReview') return t('needs-review');
    if (name === 'submissionId') return t('filter.one-import');
    return t(`filter.is.${name}`, { value: shown(name, value) });
  };

  function shown(name: Parameter, value: string): string {
    if (name === 'category') return nameOf(value);
    if (name === 'account') return tokenWords(value);
    if (name === 'amountMin' || name === 'amountMax') return AMOUNT.test(value) ? format.money(value) : value;
    if (name === 'direction' || name === 'kind' || name === 'confidenceLevel')
      return t(`${name}.${value}`, { defaultValue: value });
    return value;
  }
}
