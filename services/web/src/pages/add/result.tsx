import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubmissionResults } from '../../api/submissions.js';
import type { Transaction } from '../../api/transactions.js';
import { useFormat } from '../../format/use-format.js';
import { Card } from '../../parts/card.js';
import { Chip } from '../../parts/chip.js';
import { Confidence } from '../../parts/confidence.js';
import { Money } from '../../parts/money.js';
import { useCategories } from '../../parts/use-categories.js';
import { MaskedText } from '../../parts/masked-text.js';
import styles from './add.module.css';
import { Correct } from './correct.js';

/** What became of one SMS, and the question whether it is right. */
export default function Result({ results }: { results: SubmissionResults }) {
  const { t } = useTranslation('add');
  const format = useFormat();
  const [item] = results.items;
  const [transaction, setTransaction] = useState(item?.transaction);
  if (!transaction)
    return (
      <Card title={t('result.failed')}>{item?.error && <p>{format.sentence(item.error.detail)}</p>}</Card>
    );
  return (
    <Card title={t('result.title')}>
      <div className={styles.form}>
        <output className={styles.form}>
          <Figures transaction={transaction} />
          {transaction.kind !== 'transaction' && <p>{t('result.no-payment')}</p>}
          {results.duplicates > 0 && <p>{t('result.known')}</p>}
          <MaskedText transaction={transaction} />
        </output>
        <Correct transaction={transaction} onChange={setTransaction} />
      </div>
    </Card>
  );
}

function Figures({ transaction }: { transaction: Transaction }) {
  const { t } = useTranslation('add');
  const { nameOf } = useCategories();
  const { amount, currency, direction, merchant, category, confidence, confidenceLevel, kind } = transaction;
  return (
    <div className={styles.figures}>
      {amount && (
        <span className={styles.amount}>
          <Money amount={amount} {...(currency && { currency })} isCredit={direction === 'credit'} />
        </span>
      )}
      <strong>{merchant ?? t('result.unnamed')}</strong>
      {kind === 'transaction' ? (
        category && <Chip category={category}>{nameOf(category)}</Chip>
      ) : (
        <Chip kind="warn">{t(`kinds.${kind}`)}</Chip>
      )}
      {confidenceLevel && confidence !== null && (
        <Confidence level={confidenceLevel} confidence={confidence} />
      )}
    </div>
  );
}
