import { useTranslation } from 'react-i18next';
import type { MerchantTotal } from '../../../api/trends.js';
import { magnitude } from '../../../format/money.js';
import { useFormat } from '../../../format/use-format.js';
import { MerchantLink } from '../../../parts/merchant-link.js';
import { Money } from '../../../parts/money.js';
import styles from './merchants.module.css';

/** A list that is a picture as well: the bar of each merchant is as long as what was spent there. */
export function MerchantBars({ merchants }: { merchants: readonly MerchantTotal[] }) {
  const { t } = useTranslation('trends');
  const format = useFormat();
  const most = Math.max(...merchants.map(({ amount }) => magnitude(amount)));
  return (
    <ol className={styles.list}>
      {merchants.map(({ merchant, amount, count, share }) => (
        <li key={merchant} className={styles.row}>
          <MerchantLink merchant={merchant} className={styles.name} />
          <svg aria-hidden className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none">
            {/* What came back was more than what was spent: no bar. */}
            <rect width={most > 0 ? Math.max(0, (100 * magnitude(amount)) / most) : 0} height="1" />
          </svg>
          <span className={styles.amount}>
            <Money amount={amount} whole />
          </span>
          <span className={styles.soft}>
            {t('merchants.payments', { count })}
            {share !== null && ` · ${t('merchants.of-all', { share: format.percent(share, 1) })}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
