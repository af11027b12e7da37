import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Transaction, transactionQuery } from '../../api/transactions.js';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../parts/button.js';
import { Chip } from '../../parts/chip.js';
import { Drawer } from '../../parts/drawer.js';
import { MaskedText } from '../../parts/masked-text.js';
import { Money } from '../../parts/money.js';
import { QueryView } from '../../parts/query-view.js';
import { Change } from './change.js';
import styles from './details.module.css';
import { Explanation } from './explanation.js';
import { Facts } from './facts.js';
import { Links } from './links.js';
import { useCorrect } from './use-correct.js';
import { useOpen } from './use-open.js';

/** The drawer of one transaction: what it says, what was made of it and why, and how to put it right. */
export default function Details({ id }: { id: string }) {
  const { t } = useTranslation('transactions');
  const { close } = useOpen();
  const query = useQuery(transactionQuery(id));
  const { merchant, bank } = query.data ?? { merchant: null, bank: null };
  return (
    <Drawer title={merchant ?? bank ?? t('unnamed')} isOpen onClose={close}>
      <QueryView query={query} height="24rem">
        {(transaction) => <Content key={transaction.id} transaction={transaction} />}
      </QueryView>
    </Drawer>
  );
}

function Content({ transaction }: { transaction: Transaction }) {
  const { t } = useTranslation('transactions');
  const format = useFormat();
  const correct = useCorrect();
  const { id, day, kind, amount, currency, direction, category, needsReview } = transaction;
  return (
    <>
      <div className={styles.head}>
        {amount && (
          <span className={styles.amount}>
            <Money amount={amount} {...(currency && { currency })} isCredit={direction === 'credit'} />
          </span>
        )}
        <span>{format.day(day, 'long')}</span>
        {kind !== 'transaction' && <Chip>{t(`kind.${kind}`)}</Chip>}
        {direction === 'credit' && <Chip kind="good">{t('received')}</Chip>}
        {needsReview && <Chip kind="warn">{t('needs-review')}</Chip>}
      </div>
      <section aria-label={t('text')} className={styles.sms}>
        <MaskedText transaction={transaction} />
        <p className={styles.note}>{t('text-note')}</p>
      </section>
      {kind === 'transaction' && (
        <Change key={`${category} ${transaction.merchant}`} transaction={transaction} />
      )}
      <Facts transaction={transaction} />
      {category !== null && <Explanation transaction={transaction} />}
      <Links id={id} />
      {kind === 'transaction' && (
        <Button onPress={() => void correct(id, { kind: 'notice' })}>{t('not-a-transaction')}</Button>
      )}
    </>
  );
}
