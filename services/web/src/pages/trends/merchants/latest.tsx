import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { transactionsQuery } from '../../../api/transactions.js';
import type { Trends } from '../../../api/trends.js';
import { useFormat } from '../../../format/use-format.js';
import { Card } from '../../../parts/card.js';
import { Chip } from '../../../parts/chip.js';
import { Money } from '../../../parts/money.js';
import { QueryView } from '../../../parts/query-view.js';
import { transactionsLink } from '../transactions-link.js';
import styles from './merchants.module.css';

const SHOWN = 10;

interface LatestProps {
  merchant: string;
  /** The days of the page. */
  counted: Pick<Trends, 'from' | 'to' | 'currency' | 'otherCurrencies'>;
}

/** The latest payments to a merchant, each a way to its SMS, and the way to all of them. */
export function Latest({ merchant, counted }: LatestProps) {
  const { t } = useTranslation('trends');
  const format = useFormat();
  const { from, to, currency: counts } = counted;
  const query = useQuery(
    transactionsQuery({ merchant, from, to, currency: counts, kind: 'transaction', limit: SHOWN }),
  );
  const all = transactionsLink(counted, { merchant, from, to });
  return (
    <Card title={t('merchant.latest')} actions={<Link to={all}>{t('merchant.transactions')}</Link>}>
      <QueryView query={query} height="24rem">
        {({ items }) => (
          <ul>
            {items.map(({ id, day, category, amount, currency, direction }) => (
              <li key={id} className={styles.line}>
                <Link to={`${all}&open=${id}`}>{format.day(day, 'long')}</Link>
                {category && <Chip category={category}>{format.category(category)}</Chip>}
                {amount && (
                  <span className={styles.amount}>
                    <Money
                      amount={amount}
                      {...(currency && { currency })}
                      isCredit={direction === 'credit'}
                    />
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  );
}
