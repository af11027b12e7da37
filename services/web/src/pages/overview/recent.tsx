import { useTranslation } from 'react-i18next';
import type { Transaction } from '../../api/transactions.js';
import { useFormat } from '../../format/use-format.js';
import { Card } from '../../parts/card.js';
import { Chip } from '../../parts/chip.js';
import { Confidence } from '../../parts/confidence.js';
import { MerchantLink } from '../../parts/merchant-link.js';
import { Money } from '../../parts/money.js';
import styles from './recent.module.css';

/** The latest transactions. */
export function Recent({ items }: { items: readonly Transaction[] }) {
  const { t } = useTranslation('overview');
  return (
    <Card title={t('recent')}>
      <ul className={styles.list}>
        {items.map((each) => (
          <Row key={each.id} transaction={each} />
        ))}
      </ul>
    </Card>
  );
}

function Row({
  transaction: { day, merchant, bank, category, confidenceLevel, amount, currency, direction },
}: {
  transaction: Transaction;
}) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        {merchant ? (
          <MerchantLink merchant={merchant} className={styles.name} />
        ) : (
          <span className={styles.name}>{bank ?? t('unnamed')}</span>
        )}
        <span className={styles.when}>{format.day(day)}</span>
      </div>
      <div className={styles.category}>
        {category && <Chip category={category}>{format.category(category)}</Chip>}
        {confidenceLevel && <Confidence level={confidenceLevel} />}
      </div>
      <div className={styles.amount}>
        {amount && (
          <Money amount={amount} {...(currency && { currency })} isCredit={direction === 'credit'} />
        )}
      </div>
    </li>
  );
}
