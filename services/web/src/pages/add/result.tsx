import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SubmissionResults } from '../../api/submissions.js';
import { useFormat } from '../../format/use-format.js';
import { Card } from '../../parts/card.js';
import { MaskedText } from '../../parts/masked-text.js';
import styles from './add.module.css';
import { Correct } from './correct.js';
import { Headline } from './headline.js';

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
  const { id, kind } = transaction;
  const search = new URLSearchParams({ open: id, submissionId: results.id, kind });
  return (
    <Card title={t('result.title')} actions={<Link to={`/transactions?${search}`}>{t('result.open')}</Link>}>
      <div className={styles.form}>
        <output className={`${styles.form} ${styles.large}`}>
          <Headline transaction={transaction} />
          {kind !== 'transaction' && <p>{t('result.no-payment')}</p>}
          {results.duplicates > 0 && <p>{t('result.known')}</p>}
          <MaskedText transaction={transaction} />
        </output>
        <Correct transaction={transaction} onChange={setTransaction} />
      </div>
    </Card>
  );
}
