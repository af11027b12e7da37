import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Transaction } from '../../api/transactions.js';
import { useFormat } from '../../format/use-format.js';
import { Chip } from '../../parts/chip.js';
import { Confidence } from '../../parts/confidence.js';
import { Money } from '../../parts/money.js';
import { CategoryCell } from './category-cell.js';
import styles from './table.module.css';
import { useOpen } from './use-open.js';

/** One transaction; its name opens the drawer, its category changes in place. */
export const Row = memo(function Row({ transaction }: { transaction: Transaction }) {
  const { t } = useTranslation('transactions');
  const format = useFormat();
  const { searchFor } = useOpen();
  const { id, day, merchant, bank, kind, needsReview, isRefund } = transaction;
  const { confidence, confidenceLevel, decidedBy, amount, currency, direction } = transaction;
  return (
    <tr className={styles.row}>
      <td className={styles.date}>{format.day(day, 'long')}</td>
      <td className={styles.merchant}>
        <Link to={{ search: searchFor(id) }} className={styles.open!}>
          {merchant ?? bank ?? t('unnamed')}
        </Link>
        <span className={styles.notes}>
          {kind !== 'transaction' && <Chip>{t(`kind.${kind}`)}</Chip>}
          {isRefund && <Chip>{t('refund')}</Chip>}
          {needsReview && <Chip kind="warn">{t('needs-review')}</Chip>}
        </span>
      </td>
      <td className={styles.category}>
        <CategoryCell transaction={transaction} />
      </td>
      <td className={styles.confidence}>
        {decidedBy === 'model'
          ? confidenceLevel && <Confidence level={confidenceLevel} confidence={confidence} />
          : t(`decided-by.${decidedBy}`)}
      </td>
      <td className={styles.amount}>
        {amount && (
          <Money amount={amount} {...(currency && { currency })} isCredit={direction === 'credit'} />
        )}
        {amount && direction === 'credit' && (
          <span aria-hidden className={styles.word}>
            {t('received')}
          </span>
        )}
      </td>
    </tr>
  );
});
