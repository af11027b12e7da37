import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { forecastQuery, type Summary } from '../../api/insights.js';
import { useFormat } from '../../format/use-format.js';
import { Change } from '../../parts/change.js';
import { FigureCard } from '../../parts/figure-card.js';
import { Money } from '../../parts/money.js';
import styles from './figures.module.css';

/** The six figures that say how a period stands. */
export function Figures({ summary }: { summary: Summary }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const { spent, received, change, sameDay, averageConfidence, count, toReview } = summary;
  return (
    <dl className={styles.figures}>
      <FigureCard label={t('spent')} note={<Change compared={change} />}>
        <Money amount={spent} whole />
      </FigureCard>
      <FigureCard
        label={t('same-day')}
        note={t('same-day-before', { amount: format.money(sameDay.before, { whole: true }) })}
      >
        <Money amount={sameDay.change} whole signed />
      </FigureCard>
      <MonthEnd />
      <FigureCard label={t('received')}>
        <Money amount={received} whole />
      </FigureCard>
      <FigureCard label={t('confidence')} note={t('confidence-of', { number: format.number(count) })}>
        {averageConfidence === null ? '–' : format.percent(averageConfidence)}
      </FigureCard>
      <FigureCard label={t('to-review')} note={t(toReview ? 'to-review-some' : 'to-review-none')}>
        {format.number(toReview)}
      </FigureCard>
    </dl>
  );
}

function MonthEnd() {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const { data } = useQuery(forecastQuery);
  const monthEnd = data?.total?.monthEnd;
  if (!monthEnd) {
    const from = data?.worksFrom;
    const note = from && t('month-end-later', { day: format.day(from, 'long') });
    return (
      <FigureCard label={t('month-end')} note={note}>
        –
      </FigureCard>
    );
  }
  const [low, high] = [monthEnd.low80, monthEnd.high80].map((each) => format.money(each, { whole: true }));
  return (
    <FigureCard label={t('month-end')} note={t('month-end-band', { low, high })}>
      <Money amount={monthEnd.expected} whole />
    </FigureCard>
  );
}
