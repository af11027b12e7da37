import { useTranslation } from 'react-i18next';
import type { Series } from '../../api/trends.js';
import { useFormat } from '../../format/use-format.js';

/** What a series of categories is called for people. */
export function useSeriesName(): (series: Pick<Series, 'kind' | 'name'>) => string {
  const { t } = useTranslation('trends');
  const format = useFormat();
  return ({ kind, name }) => (name === null ? t(`series.${kind}`) : format.category(name));
}
