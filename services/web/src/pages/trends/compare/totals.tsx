import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Comparison } from '../../../api/comparison.js';
import { signOf } from '../../../format/money.js';
import { useFormat } from '../../../format/use-format.js';
import { FigureCard } from '../../../parts/figure-card.js';
import { Money } from '../../../parts/money.js';
import { transactionsLink } from '../transactions-link.js';
import styles from './compare.module.css';
import { useDaysWords } from './use-days-words.js';

/** What both periods cost, and how they differ. */
export function Totals({ comparison }: { comparison: Comparison }) {
  const { from, to, againstFrom, againstTo, total } = comparison;
  const { t } = useTranslation('compare');
  const format = useFormat();
  const words = useDaysWords();
  const share =
    total.share === null
      ? null
      : t(signOf(total.change) < 0 ? 'share-less' : 'share-more', {
          share: format.percent(Math.abs(total.share)),
        });
  const periods = [
    { days: { from: againstFrom, to: againstTo }, amount: total.before },
    { days: { from, to }, amount: total.now },
  ];
  return (
    <dl className={styles.totals}>
      {periods.map(({ days, amount }, i) => (
        <FigureCard
          key={i}
          label={words(days)}
          note={
            <Link to={transactionsLink(comparison, days)} aria-label={`${t('transactions')}, ${words(days)}`}>
              {t('transactions')}
            </Link>
          }
        >
          <Money amount={amount} whole />
        </FigureCard>
      ))}
      <FigureCard label={t('change')} note={share}>
        <Money amount={total.change} whole signed />
      </FigureCard>
    </dl>
  );
}
