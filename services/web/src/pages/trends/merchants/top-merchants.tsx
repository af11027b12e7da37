import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { topMerchantsQuery } from '../../../api/trends.js';
import { addUp, less } from '../../../format/add-up.js';
import { signOf } from '../../../format/money.js';
import { useFormat } from '../../../format/use-format.js';
import { ChartFrame } from '../../../parts/chart-frame.js';
import { merchantPath } from '../../../parts/merchant-path.js';
import { QueryView } from '../../../parts/query-view.js';
import { periodSearch, usePeriod } from '../../../parts/use-period.js';
import { NothingSpent } from '../nothing-spent.js';
import { MerchantBars } from './merchant-bars.js';
import styles from './merchants.module.css';

/** The merchants where most was spent. */
export function TopMerchants() {
  const { t } = useTranslation('trends');
  const format = useFormat();
  const [search] = useSearchParams();
  const { period } = usePeriod('12-months');
  const query = useQuery(topMerchantsQuery(period));
  const whole = (amount: string) => format.money(amount, { whole: true });
  return (
    <QueryView query={query} height="60rem">
      {({ merchants, spent }) => {
        const [first] = merchants;
        if (!first) return <NothingSpent />;
        const { merchant, amount, share } = first;
        const shown = addUp(merchants.map((each) => each.amount));
        const isFinding = share !== null && signOf(amount) > 0;
        return (
          <>
            <ChartFrame
              title={
                isFinding
                  ? t('merchants.first', { merchant, amount: whole(amount), share: format.percent(share) })
                  : t('merchants.title')
              }
              fileName="merchants"
              height="auto"
              columns={[
                { label: t('merchants.merchant') },
                { label: t('merchants.amount'), is: 'money' },
                { label: t('merchants.count'), is: 'number' },
                { label: t('merchants.share'), is: 'share' },
              ]}
              rows={merchants.map((each) => [each.merchant, each.amount, each.count, each.share])}
              linkOf={(row, column) =>
                column === 0 ? merchantPath(merchants[row]!.merchant) + periodSearch(search) : undefined
              }
            >
              <MerchantBars merchants={merchants} />
            </ChartFrame>
            {signOf(less(spent, shown)) !== 0 && (
              <p className={styles.rest}>
                {t('merchants.rest', { amount: whole(shown), spent: whole(spent) })}
              </p>
            )}
          </>
        );
      }}
    </QueryView>
  );
}
