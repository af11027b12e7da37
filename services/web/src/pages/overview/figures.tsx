import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Summary } from '../../api/insights.js';
import type { components } from '../../api/schema.js';
import { useFormat } from '../../format/use-format.js';
import { Icon } from '../../parts/icon.js';
import { Money } from '../../parts/money.js';
import styles from './figures.module.css';
import { transactionsOf } from './transactions-of.js';

interface FiguresProps {
  summary: Summary;
  forecast: components['schemas']['ForecastDto'] | undefined;
}

/** The quieter figures, each the way to what it is made of. */
export function Figures({ summary, forecast }: FiguresProps) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const { received, net, averageConfidence, count, toReview, currency } = summary;
  const money = (amount: string) => format.money(amount, { currency, whole: true });
  const monthEnd = forecast?.total?.monthEnd;
  return (
    <dl className={styles.figures}>
      <Figure label={t('month-end')} to="/forecast" note={monthEndNote()}>
        {monthEnd ? <Money amount={monthEnd.expected} currency={currency} whole /> : '–'}
      </Figure>
      <Figure
        label={t('received')}
        to={transactionsOf(summary, { category: 'income', direction: 'credit' })}
        note={t('net', { amount: format.money(net, { currency, whole: true, signed: true }) })}
      >
        <Money amount={received} currency={currency} whole />
      </Figure>
      <Figure label={t('to-review')} to="/review" note={t(toReview ? 'to-review-some' : 'to-review-none')}>
        {format.number(toReview)}
      </Figure>
      <Figure
        label={t('confidence')}
        to={transactionsOf(summary, { confidenceLevel: 'low' })}
        note={t('confidence-of', { count, number: format.number(count) })}
      >
        {averageConfidence === null ? '–' : format.percent(averageConfidence)}
      </Figure>
    </dl>
  );

  function monthEndNote(): string | undefined {
    if (monthEnd) return t('month-end-band', { low: money(monthEnd.low80), high: money(monthEnd.high80) });
    const from = forecast?.worksFrom;
    return from ? t('month-end-later', { day: format.day(from, 'long') }) : undefined;
  }
}

interface FigureProps {
  label: string;
  to: string;
  note: string | undefined;
  children: ReactNode;
}

function Figure({ label, to, note, children }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>
        <Link to={to}>{label}</Link>
        <Icon name="next" size={16} />
      </dt>
      <dd className={styles.value}>{children}</dd>
      {note && <dd className={styles.note}>{note}</dd>}
    </div>
  );
}
