import { useTranslation } from 'react-i18next';
import type { Transaction } from '../../api/transactions.js';
import { useFormat } from '../../format/use-format.js';
import { Chip } from '../../parts/chip.js';
import { Confidence } from '../../parts/confidence.js';
import { Money } from '../../parts/money.js';
import { useCategories } from '../../parts/use-categories.js';
import styles from './add.module.css';

/** What was read from an SMS: whom the money went to and how much, what for, how sure that is. */
export function Headline({ transaction }: { transaction: Transaction }) {
  const { t } = useTranslation('add');
  const format = useFormat();
  const { nameOf } = useCategories();
  const { amount, currency, direction, merchant, bank, category, confidence, confidenceLevel, kind, day } =
    transaction;
  const isPayment = kind === 'transaction';
  return (
    <div className={styles.headline}>
      <span className={styles.name}>{merchant ?? bank ?? t('result.unnamed')}</span>
      <span className={styles.amount}>
        {amount && isPayment && (
          <Money amount={amount} {...(currency && { currency })} isCredit={direction === 'credit'} />
        )}
      </span>
      <div className={styles.about}>
        {isPayment ? (
          category && <Chip category={category}>{nameOf(category)}</Chip>
        ) : (
          <Chip kind="warn">{t(`kinds.${kind}`)}</Chip>
        )}
        {isPayment && confidenceLevel && confidence !== null && (
          <Confidence level={confidenceLevel} confidence={confidence} />
        )}
        <span className={styles.soft}>{format.day(day)}</span>
      </div>
    </div>
  );
}
