import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Comparison, Mover } from '../../../api/comparison.js';
import { signOf } from '../../../format/money.js';
import { Card } from '../../../parts/card.js';
import { Change } from '../../../parts/change.js';
import { Chip } from '../../../parts/chip.js';
import { Money } from '../../../parts/money.js';
import { transactionsLink } from '../transactions-link.js';
import styles from './compare.module.css';
import { useDaysWords } from './use-days-words.js';

interface MoverListProps {
  comparison: Comparison;
  by: 'categories' | 'merchants';
  movers: readonly (Mover & { label: string })[];
}

/** What changed, each with a way to its transactions of both periods. */
export function MoverList({ comparison, by, movers }: MoverListProps) {
  const { from, to, againstFrom, againstTo } = comparison;
  const { t } = useTranslation('compare');
  const words = useDaysWords();
  return (
    <Card title={t('list')}>
      <ul className={styles.list}>
        {movers.map((mover) => {
          const limits = by === 'categories' ? { category: mover.name } : { merchant: mover.name };
          const periods = [
            { name: 'before', amount: mover.before, days: { from: againstFrom, to: againstTo } },
            { name: 'after', amount: mover.now, days: { from, to } },
          ];
          return (
            <li key={mover.name} className={styles.mover}>
              {by === 'categories' ? <Chip category={mover.name}>{mover.label}</Chip> : <b>{mover.label}</b>}
              <Change compared={mover} />
              <p className={styles.periods}>
                {periods.map(({ name, amount, days }) => (
                  <span key={name}>
                    {signOf(amount) === 0 ? (
                      t(name)
                    ) : (
                      <Link
                        to={transactionsLink(comparison, { ...limits, ...days })}
                        aria-label={`${t(name)}: ${mover.label}, ${words(days)}`}
                      >
                        {t(name)}
                      </Link>
                    )}{' '}
                    <Money amount={amount} whole />
                  </span>
                ))}
              </p>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
