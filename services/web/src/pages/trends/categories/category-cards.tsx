import { useTranslation } from 'react-i18next';
import type { Trends } from '../../../api/trends.js';
import { CategoryCard } from './category-card.js';
import type { CategoryTrends } from './category-trends.js';
import styles from './categories.module.css';

/** One small card a category. */
export function CategoryCards({ trends, shown }: { trends: Trends; shown: CategoryTrends }) {
  const { t } = useTranslation('trends');
  return (
    <section className={styles.cards} aria-labelledby="each-category">
      <h2 id="each-category">{t('cards.title')}</h2>
      <ul className={styles.grid}>
        {shown.categories.map((each) => (
          <CategoryCard
            key={each.series.name ?? each.series.kind}
            trend={each}
            months={shown.months}
            lastFull={shown.lastFull}
            trends={trends}
          />
        ))}
      </ul>
    </section>
  );
}
