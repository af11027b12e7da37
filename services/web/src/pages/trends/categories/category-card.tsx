import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Trends } from '../../../api/trends.js';
import { useFormat } from '../../../format/use-format.js';
import { Change } from '../../../parts/change.js';
import { Money } from '../../../parts/money.js';
import type { Month } from '../months.js';
import { seriesColour } from '../series-colour.js';
import { transactionsLink } from '../transactions-link.js';
import { useSeriesName } from '../use-series-name.js';
import styles from './categories.module.css';
import type { CategoryTrend } from './category-trends.js';
import { MiniBars } from './mini-bars.js';

interface CategoryCardProps {
  trend: CategoryTrend;
  months: readonly Month[];
  lastFull: Month | undefined;
  trends: Trends;
}

/** A category in a few numbers and a small picture; its name leads to its transactions. */
export function CategoryCard({
  trend: { series, mean, change },
  months,
  lastFull,
  trends,
}: CategoryCardProps) {
  const { t } = useTranslation('trends');
  const format = useFormat();
  const nameOf = useSeriesName();
  const { from, to } = trends;
  const colour = seriesColour(series);
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>
        <svg aria-hidden width="10" height="10">
          <circle cx="5" cy="5" r="5" fill={colour} />
        </svg>
        {series.name === null ? (
          nameOf(series)
        ) : (
          <Link to={transactionsLink(trends, { category: series.name, from, to })} className={styles.link}>
            {nameOf(series)}
          </Link>
        )}
      </h3>
      <p className={styles.total}>
        <Money amount={series.total} whole />
      </p>
      {mean !== null && (
        <p className={styles.soft}>{t('cards.mean', { amount: format.money(mean, { whole: true }) })}</p>
      )}
      <MiniBars amounts={series.amounts} months={months} colour={colour} />
      {change && lastFull && (
        <p className={styles.change}>
          <span className={styles.soft}>
            {t('cards.last', { month: format.day(lastFull.start, 'month') })}
          </span>
          <Change compared={change} />
        </p>
      )}
    </li>
  );
}
