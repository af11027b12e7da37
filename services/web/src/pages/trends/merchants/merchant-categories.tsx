import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Trends } from '../../../api/trends.js';
import { Card } from '../../../parts/card.js';
import { Chip } from '../../../parts/chip.js';
import { Money } from '../../../parts/money.js';
import { transactionsLink } from '../transactions-link.js';
import { useSeriesName } from '../use-series-name.js';
import styles from './merchants.module.css';

/** What a merchant's payments were for; a category leads to its transactions there. */
export function MerchantCategories({ trends, merchant }: { trends: Trends; merchant: string }) {
  const { t } = useTranslation('trends');
  const nameOf = useSeriesName();
  const { series, from, to } = trends;
  return (
    <Card title={t('merchant.categories')}>
      <ul>
        {series.map((each) => (
          <li key={each.name ?? each.kind} className={styles.line}>
            {each.name === null ? (
              nameOf(each)
            ) : (
              <Link to={transactionsLink(trends, { merchant, category: each.name, from, to })}>
                <Chip category={each.name}>{nameOf(each)}</Chip>
              </Link>
            )}
            <span className={styles.soft}>{t('merchants.payments', { count: each.count })}</span>
            <span className={styles.amount}>
              <Money amount={each.total} whole />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
