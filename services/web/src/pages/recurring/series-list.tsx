import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RecurringSeries } from '../../api/recurring.js';
import { useFormat } from '../../format/use-format.js';
import { Card } from '../../parts/card.js';
import { Chip } from '../../parts/chip.js';
import { Confidence } from '../../parts/confidence.js';
import { Money } from '../../parts/money.js';
import { useCategories } from '../../parts/use-categories.js';
import { Dismiss } from './dismiss.js';
import { Payee } from './payee.js';
import { PriceChange } from './price-change.js';
import styles from './recurring.module.css';

/** Recurring series below each other: who, how often, when next, how much, how sure. */
export function SeriesList({
  title,
  series,
  currency,
}: {
  title: string;
  series: readonly RecurringSeries[];
  currency: string;
}) {
  return (
    <Card title={title}>
      <ul>
        {series.map((each) => (
          <Row key={each.id} series={each} currency={currency} />
        ))}
      </ul>
    </Card>
  );
}

function Row({ series, currency }: { series: RecurringSeries; currency: string }) {
  const { t } = useTranslation('recurring');
  const format = useFormat();
  const { nameOf } = useCategories();
  const { category, cadence, nextDay, lastDay, isMissed, hasEnded, confidence, direction, transactionIds } =
    series;
  const yearly = format.money(series.yearlyTotal, { currency, whole: true });
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <Payee series={series} />
        <span className={styles.soft}>
          {t('how-often', {
            cadence: t(`cadence.${cadence}`),
            count: transactionIds.length,
            number: format.number(transactionIds.length),
          })}
        </span>
        {category && <Chip category={category}>{nameOf(category)}</Chip>}
      </div>
      <div className={styles.when}>
        <span>{nextDay ? t('next', { day: format.day(nextDay) }) : t('no-next')}</span>
        <Link
          className={styles.soft}
          to={`/transactions?${new URLSearchParams({ open: transactionIds.at(-1) ?? '' })}`}
        >
          {t('last', { day: format.day(lastDay, 'long') })}
        </Link>
        <Confidence level={levelOf(confidence)} confidence={confidence} />
      </div>
      <div className={styles.amount}>
        <Money amount={series.typicalAmount} currency={currency} isCredit={direction === 'credit'} />
        <span className={styles.soft}>{t(series.isFixed ? 'yearly' : 'yearly-about', { yearly })}</span>
        <Dismiss series={series} />
      </div>
      <div className={styles.flags}>
        {isMissed && !hasEnded && <Chip kind="warn">{t('missed')}</Chip>}
        {series.priceChange && (
          <PriceChange change={series.priceChange} currency={currency} isIncome={direction === 'credit'} />
        )}
      </div>
    </li>
  );
}

/** In words; the number stands beside them. */
function levelOf(confidence: number) {
  if (confidence >= 0.8) return 'high';
  return confidence >= 0.6 ? 'medium' : 'low';
}
