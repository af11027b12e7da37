import { useTranslation } from 'react-i18next';
import type { MerchantTotal } from '../../../api/trends.js';
import { useFormat } from '../../../format/use-format.js';
import { FigureCard } from '../../../parts/figure-card.js';
import { Money } from '../../../parts/money.js';
import styles from './merchants.module.css';

/** A merchant in four figures. */
export function MerchantFigures({
  total: { amount, share, count, average, first, last },
}: {
  total: MerchantTotal;
}) {
  const { t } = useTranslation('trends');
  const format = useFormat();
  return (
    <dl className={styles.figures}>
      <FigureCard
        label={t('merchant.spent')}
        note={share !== null && t('merchants.of-all', { share: format.percent(share, 1) })}
      >
        <Money amount={amount} whole />
      </FigureCard>
      <FigureCard label={t('merchant.count')}>{format.number(count)}</FigureCard>
      <FigureCard label={t('merchant.average')}>
        <Money amount={average} whole />
      </FigureCard>
      <FigureCard label={t('merchant.last')} note={t('merchant.first', { day: format.day(first, 'long') })}>
        {format.day(last)}
      </FigureCard>
    </dl>
  );
}
