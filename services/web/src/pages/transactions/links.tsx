import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { part } from '../../api/corrections.js';
import { linksQuery, type TransactionLink } from '../../api/transactions.js';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../parts/button.js';
import { MaskedText } from '../../parts/masked-text.js';
import { Money } from '../../parts/money.js';
import { Problem } from '../../parts/problem.js';
import { toast } from '../../parts/toast.js';
import styles from './details.module.css';
import { useOpen } from './use-open.js';

/** The SMS that tell of the same payment, and what else belongs to it; nothing where there is none. */
export function Links({ id }: { id: string }) {
  const { t } = useTranslation('transactions');
  const query = useQuery(linksQuery(id));
  if (query.isError) return <Problem failure={query.error} retry={() => void query.refetch()} />;
  if (!query.data?.links.length) return null;
  return (
    <section className={styles.section}>
      <h3>{t('links.title')}</h3>
      <ul className={styles.links}>
        {query.data.links.map((link) => (
          <One key={link.transaction.id} id={id} link={link} />
        ))}
      </ul>
    </section>
  );
}

function One({ id, link: { type, transaction } }: { id: string; link: TransactionLink }) {
  const { t } = useTranslation('transactions');
  const format = useFormat();
  const { searchFor } = useOpen();
  // Nothing joins them again, so it is asked for twice.
  const [isAsking, setAsking] = useState(false);
  const parting = useMutation({
    mutationFn: () => part(id, transaction.id),
    onSuccess: () => toast(t('links.parted')),
  });
  const { amount, currency, direction, day, sender, bank } = transaction;
  return (
    <li className={styles.link}>
      <strong>{t(`links.${type}`)}</strong>
      <span>
        <Link to={{ search: searchFor(transaction.id) }}>
          {[bank ?? sender, format.day(day, 'long')].filter(Boolean).join(', ')}
        </Link>{' '}
        {amount && (
          <Money amount={amount} {...(currency && { currency })} isCredit={direction === 'credit'} />
        )}
      </span>
      <MaskedText transaction={transaction} />
      {isAsking && <span>{t('links.sure')}</span>}
      <div className={styles.buttons}>
        {isAsking ? (
          <>
            <Button kind="danger" isDisabled={parting.isPending} onPress={() => parting.mutate()}>
              {t('links.part-now')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('links.keep')}</Button>
          </>
        ) : (
          <Button onPress={() => setAsking(true)}>{t('links.part')}</Button>
        )}
      </div>
      {parting.isError && <Problem failure={parting.error} />}
    </li>
  );
}
