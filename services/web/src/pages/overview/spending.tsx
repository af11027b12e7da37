import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Summary } from '../../api/insights.js';
import type { components } from '../../api/schema.js';
import { daysLater } from '../../format/day.js';
import { signOf } from '../../format/money.js';
import { useFormat } from '../../format/use-format.js';
import { Change } from '../../parts/change.js';
import { Money } from '../../parts/money.js';
import { isRunningMonth } from './is-running-month.js';
import { SpendBars } from './spend-bars.js';
import { SpendLine } from './spend-line.js';
import styles from './spending.module.css';
import { transactionsOf } from './transactions-of.js';

interface SpendingProps {
  summary: Summary;
  forecast: components['schemas']['SeriesForecastDto'] | null;
}

/** What was spent, the first thing to read, over its picture. */
export function Spending({ summary, forecast }: SpendingProps) {
  return isRunningMonth(summary) ? (
    <SpendLine summary={summary} monthEnd={forecast?.monthEnd ?? null} lead={<Lead summary={summary} />} />
  ) : (
    <SpendBars summary={summary} lead={<Lead summary={summary} />} />
  );
}

function Lead({ summary }: { summary: Summary }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const { spent, currency, from, to, sameDay, change } = summary;
  const isMonth = isRunningMonth(summary);
  const compared = isMonth ? sameDay : change;
  return (
    <div className={styles.lead}>
      <Link to={transactionsOf(summary, { direction: 'debit' })} className={styles.spent}>
        <span className={styles.label}>{label()}</span>
        <Money amount={spent} currency={currency} whole />
      </Link>
      <p className={styles.against}>
        {signOf(compared.before) > 0 ? (
          <>
            <Change compared={compared} />
            <span>
              {t(isMonth ? 'against-month' : 'against-period', {
                amount: format.money(compared.before, { currency, whole: true }),
              })}
            </span>
          </>
        ) : (
          t('against-nothing')
        )}
      </p>
    </div>
  );

  function label(): string {
    const last = daysLater(to, -1);
    if (isMonth) return t('spent');
    if (last === from) return t('spent-on', { day: format.day(from, 'long') });
    return t('spent-between', { from: format.day(from, 'long'), to: format.day(last, 'long') });
  }
}
