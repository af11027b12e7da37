import { useQuery } from '@tanstack/react-query';
import { trendsQuery } from '../../../api/trends.js';
import { useFormat } from '../../../format/use-format.js';
import { QueryView } from '../../../parts/query-view.js';
import { usePeriod } from '../../../parts/use-period.js';
import { NothingSpent } from '../nothing-spent.js';
import { CategoryCards } from './category-cards.js';
import { CategoryStack } from './category-stack.js';
import { categoryTrends } from './category-trends.js';

/** What months cost by category, all together and each by itself. */
export default function Categories() {
  const { today } = useFormat();
  const { period } = usePeriod('12-months');
  const query = useQuery(trendsQuery(period));
  return (
    <QueryView query={query} height="60rem">
      {(trends) => {
        if (trends.series.length === 0) return <NothingSpent />;
        const shown = categoryTrends(trends, today);
        return (
          <>
            <CategoryStack trends={trends} shown={shown} />
            <CategoryCards trends={trends} shown={shown} />
          </>
        );
      }}
    </QueryView>
  );
}
