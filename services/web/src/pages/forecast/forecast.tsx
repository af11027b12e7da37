import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { forecastQuery } from '../../api/insights.js';
import type { components } from '../../api/schema.js';
import { useFormat } from '../../format/use-format.js';
import { EmptyState } from '../../parts/empty-state.js';
import { FigureCard } from '../../parts/figure-card.js';
import { Loading } from '../../parts/loading.js';
import { Money } from '../../parts/money.js';
import { Page } from '../../parts/page.js';
import { QueryView } from '../../parts/query-view.js';
import { Select } from '../../parts/select.js';
import { useCategories } from '../../parts/use-categories.js';
import { CategoryTable } from './category-table.js';
import { ForecastLine } from './forecast-line.js';
import styles from './forecast.module.css';
import { HowGood } from './how-good.js';
import type { SeriesForecast } from './line-rows.js';
import { useChanges } from './use-changes.js';
import { changeCategory, changeTotal } from './what-if.js';

// Brings the fields for typing along; what is forecast does not wait for them.
const WhatIfCard = lazy(() => import('./what-if-card.js'));

type Forecasts = components['schemas']['ForecastDto'];
/** Stands for everything spent; no category is called so. */
const TOTAL = '*';

/** What this month and the next three will cost. */
export default function Forecast() {
  const { t } = useTranslation('forecast');
  const forecast = useQuery(forecastQuery);
  return (
    <Page title={t('title')}>
      <QueryView query={forecast} height="24rem">
        {(data) =>
          data.total ? <Shown total={data.total} categories={data.categories} /> : <NotYet forecast={data} />
        }
      </QueryView>
    </Page>
  );
}

function NotYet({ forecast: { worksFrom, historyMonths } }: { forecast: Forecasts }) {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const text = worksFrom
    ? t('not-yet.text', { months: format.number(historyMonths), day: format.day(worksFrom, 'long') })
    : t('not-yet.unknown');
  return <EmptyState title={t('not-yet.title')} text={text} />;
}

function Shown({ total, categories }: { total: SeriesForecast; categories: Forecasts['categories'] }) {
  const { t } = useTranslation('forecast');
  const { nameOf } = useCategories();
  const [search, setSearch] = useSearchParams();
  const chosen = categories.find(({ category }) => category === search.get('category'));
  const choose = (id: string) =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      if (id === TOTAL) after.delete('category');
      else after.set('category', id);
      return after;
    });
  const names = categories.map(({ category }) => category);
  const use = useChanges(names);
  const changed = changeTotal(total, categories, use.changes);
  const shown = chosen ? changeCategory(chosen, use.changes) : changed;
  return (
    <>
      <Months total={total} {...(use.hasChanges && { changed })} />
      <div className={styles.choice}>
        <Select
          label={t('of')}
          items={[
            { id: TOTAL, label: t('everything') },
            ...categories.map(({ category }) => ({ id: category, label: nameOf(category) })),
          ]}
          value={chosen?.category ?? TOTAL}
          onChange={choose}
        />
      </div>
      <ForecastLine
        forecast={chosen ?? total}
        {...(use.hasChanges && { changed: shown })}
        category={chosen?.category ?? null}
      />
      <Suspense fallback={<Loading height="20rem" />}>
        <WhatIfCard total={total} changed={changed} categories={names} use={use} />
      </Suspense>
      <HowGood forecast={chosen ?? total} />
      <CategoryTable total={total} categories={categories} />
    </>
  );
}

function Months({ total, changed }: { total: SeriesForecast; changed?: SeriesForecast }) {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  return (
    <dl className={styles.months}>
      {[total.monthEnd, ...total.next].map(({ month, expected, low80, high80 }) => {
        const other = changed?.next.find((each) => each.month === month)?.expected;
        const [low, high, unchanged] = [low80, high80, expected].map((amount) =>
          format.money(amount, { whole: true }),
        );
        return (
          <FigureCard
            key={month}
            label={format.day(month, 'month')}
            note={other === undefined ? t('between', { low, high }) : t('instead', { unchanged })}
          >
            <Money amount={other ?? expected} whole />
          </FigureCard>
        );
      })}
    </dl>
  );
}
