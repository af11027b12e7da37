import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Transaction } from '../../api/transactions.js';
import { useFormat } from '../../format/use-format.js';
import { Card } from '../../parts/card.js';
import { Chip } from '../../parts/chip.js';
import { Confidence } from '../../parts/confidence.js';
import { Money } from '../../parts/money.js';
import overview from './overview.module.css';
import styles from './recent.module.css';

/** The latest transactions, each the way to its details. */
export function Recent({ items }: { items: readonly Transaction[] }) {
  const { t } = useTranslation('overview');
  return (
    <Card
      title={t('recent')}
      actions={
        <Link to="/transactions" className={overview.link}>
          {t('recent-all')}
        </Link>
      }
    >
      <ul className={styles.list}>
        {items.map((each) => (
          <Row key={each.id} transaction={each} />
        ))}
      </ul>
    </Card>
  );
}

function Row({
  transaction: { id, day, merchant, bank, category, confidenceLevel, amount, currency, direction },
}: {
  transaction: Transaction;
}) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  return (
    <li>
      <Link to={`/transactions?open=${id}`} className={styles.row}>
        <span className={styles.what}>
          <span className={styles.name}>{merchant ?? bank ?? t('unnamed')}</span>
          <span className={styles.when}>{format.day(day)}</span>
        </span>
        <span className={styles.category}>
          {category && <Chip category={category}>{format.category(category)}</Chip>}
          {confidenceLevel && confidenceLevel !== 'high' && <Confidence level={confidenceLevel} />}
        </span>
        <span className={styles.amount}>
          {amount && (
            <Money amount={amount} {...(currency && { currency })} isCredit={direction === 'credit'} />
          )}
        </span>
      </Link>
    </li>
  );
}
