import { useTranslation } from 'react-i18next';
import { daysLater } from '../../../format/day.js';
import { useFormat } from '../../../format/use-format.js';

/** Writes days as people count them: the last one is in it. */
export function useDaysWords(): (days: { from: string; to: string }) => string {
  const { t } = useTranslation('parts');
  const format = useFormat();
  return ({ from, to }) =>
    t('period.range', { from: format.day(from, 'long'), to: format.day(daysLater(to, -1), 'long') });
}
