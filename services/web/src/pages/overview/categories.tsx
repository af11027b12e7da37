import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Summary } from '../../api/insights.js';
import { useFormat } from '../../format/use-format.js';
import { categoryColour } from '../../parts/category-colour.js';
import { Change } from '../../parts/change.js';
import { ChartFrame } from '../../parts/chart-frame.js';
import { Money } from '../../parts/money.js';
import styles from './categories.module.css';
import { Donut } from './donut.js';
import { nothingSpent } from './nothing-spent.js';
import { anglesOf, type Slice, slicesOf } from './slices.js';
import { transactionsOf } from './transactions-of.js';

/** What the money went on: a ring, and a list that says it in words. */
export function Categories({ summary }: { summary: Summary }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const [active, setActive] = useState<number | null>(null);
  const { categories, currency, spent } = summary;
  const slices = slicesOf(categories);
  const angles = anglesOf(slices);
  const nameOf = ({ category, of }: Slice) =>
    category ? format.category(category) : t('categories.rest', { number: format.number(of) });
  const colourOf = ({ category }: Slice) => (category ? categoryColour(category) : 'var(--category-rest)');
  const whereOf = ({ category }: Slice) =>
    transactionsOf(summary, category ? { category } : { direction: 'debit' });
  const [first] = slices;
  const shown = active === null ? undefined : slices[active];
  return (
    <ChartFrame
      title={
        first?.share
          ? t('categories.finding', { category: nameOf(first), share: format.percent(first.share) })
          : t(nothingSpent(spent))
      }
      fileName="spending-by-category"
      height="auto"
      columns={[
        { label: t('categories.category'), is: 'category' },
        { label: t('categories.amount'), is: 'money' },
        { label: t('categories.share'), is: 'share' },
        { label: t('categories.before'), is: 'money' },
      ]}
      rows={categories.map(({ category, amount, share, change }) => [category, amount, share, change.before])}
    >
      <div className={styles.ground}>
        <div className={styles.parts}>
          <Donut
            arcs={slices.map((slice, i) => {
              const [start, end] = angles[i] ?? [0, 0];
              return { name: nameOf(slice), colour: colourOf(slice), to: whereOf(slice), start, end };
            })}
            active={active}
            onActive={setActive}
            label={shown ? nameOf(shown) : t('categories.total')}
            value={format.money(shown?.amount ?? spent, { currency, whole: true })}
          />
          <ul className={styles.list} onPointerLeave={() => setActive(null)}>
            {slices.map((slice, i) => (
              <li key={slice.category}>
                <Link
                  to={whereOf(slice)}
                  className={styles.row}
                  onPointerEnter={() => setActive(i)}
                  onFocus={() => setActive(i)}
                  onBlur={() => setActive(null)}
                >
                  <svg aria-hidden width="10" height="10">
                    <rect width="10" height="10" rx="3" fill={colourOf(slice)} />
                  </svg>
                  <span className={styles.name}>{nameOf(slice)}</span>
                  <span className={styles['parts-of']}>
                    {' '}
                    <span className={styles.share}>
                      {slice.share === null ? '–' : format.percent(slice.share)}
                    </span>
                    <span className={styles.change}>
                      <Change compared={slice.change} brief />
                    </span>
                  </span>{' '}
                  <span className={styles.amount}>
                    <Money amount={slice.amount} currency={currency} whole />
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </ChartFrame>
  );
}
