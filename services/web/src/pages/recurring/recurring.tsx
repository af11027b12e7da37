import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Recurring as Found, recurringQuery } from '../../api/recurring.js';
import { EmptyState } from '../../parts/empty-state.js';
import { FigureCard } from '../../parts/figure-card.js';
import { Money } from '../../parts/money.js';
import { Page } from '../../parts/page.js';
import { QueryView } from '../../parts/query-view.js';
import { groupSeries } from './group-series.js';
import styles from './recurring.module.css';
import { SeriesList } from './series-list.js';

/** What comes back every week, month or year, and what that comes to. */
export default function Recurring() {
  const { t } = useTranslation('recurring');
  const recurring = useQuery(recurringQuery);
  return (
    <Page title={t('title')}>
      <QueryView query={recurring} height="24rem">
        {(data) =>
          data.series.length === 0 ? (
            <EmptyState title={t('empty.title')} text={t('empty.text')} />
          ) : (
            <Listed recurring={data} />
          )
        }
      </QueryView>
    </Page>
  );
}

function Listed({ recurring: { series, currency, monthlyTotal, yearlyTotal } }: { recurring: Found }) {
  const { t } = useTranslation('recurring');
  return (
    <>
      <dl className={styles.totals}>
        <FigureCard label={t('monthly-total')} note={t('total-note')}>
          <Money amount={monthlyTotal} currency={currency} whole />
        </FigureCard>
        <FigureCard label={t('yearly-total')} note={t('total-note')}>
          <Money amount={yearlyTotal} currency={currency} whole />
        </FigureCard>
      </dl>
      {groupSeries(series).map(({ name, members }) => (
        <SeriesList key={name} title={t(`group.${name}`)} series={members} currency={currency} />
      ))}
    </>
  );
}
