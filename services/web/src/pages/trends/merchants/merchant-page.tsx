import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { topMerchantsQuery } from '../../../api/trends.js';
import { EmptyState } from '../../../parts/empty-state.js';
import { LinkButton } from '../../../parts/link-button.js';
import { QueryView } from '../../../parts/query-view.js';
import { usePeriod } from '../../../parts/use-period.js';
import { transactionsLink } from '../transactions-link.js';
import { Latest } from './latest.js';
import { MerchantFigures } from './merchant-figures.js';
import { MerchantMonths } from './merchant-months.js';
import styles from './merchants.module.css';

/** What was spent at one merchant: how much, when, as what, and by which payments. */
export function MerchantPage() {
  const { t } = useTranslation('trends');
  const { merchant = '' } = useParams();
  const { period } = usePeriod('12-months');
  const query = useQuery(topMerchantsQuery(period, merchant));
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>{merchant}</h2>
        <LinkButton to="/trends/merchants">{t('merchant.all')}</LinkButton>
      </div>
      <QueryView query={query} height="60rem">
        {({ merchants: [total], ...counted }) =>
          total ? (
            <>
              <MerchantFigures total={total} />
              <MerchantMonths total={total} period={period} />
              <Latest merchant={merchant} counted={counted} />
            </>
          ) : (
            <EmptyState title={t('merchant.empty.title', { merchant })} text={t('merchant.empty.text')}>
              <Link to={transactionsLink(counted, { merchant })}>{t('merchant.transactions')}</Link>
            </EmptyState>
          )
        }
      </QueryView>
    </>
  );
}
