import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { components } from '../../api/schema.js';
import { useFormat } from '../../format/use-format.js';
import { Card } from '../../parts/card.js';
import { Chip } from '../../parts/chip.js';
import { Money } from '../../parts/money.js';
import { Select } from '../../parts/select.js';
import { useCategories } from '../../parts/use-categories.js';
import styles from './forecast.module.css';
import type { SeriesForecast } from './line-rows.js';

type CategoryForecast = components['schemas']['CategoryForecastDto'];

interface CategoryTableProps {
  total: SeriesForecast;
  categories: readonly CategoryForecast[];
}

/** Low, likely and high of every category in one of the coming months; the address bar has the month. */
export function CategoryTable({ total, categories }: CategoryTableProps) {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const { nameOf } = useCategories();
  const [search, setSearch] = useSearchParams();
  const months = [total.monthEnd, ...total.next].map(({ month }) => month);
  const asked = search.get('month');
  const month = months.find((each) => each === asked) ?? months[1] ?? total.monthEnd.month;
  const select = (id: string) =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      after.set('month', id);
      return after;
    });
  return (
    <Card
      title={t('table.title')}
      actions={
        <Select
          label={t('month')}
          icon="calendar"
          items={months.map((id) => ({ id, label: format.day(id, 'month') }))}
          value={month}
          onChange={select}
        />
      }
    >
      {/* Without a place in the order of tabs, what is beyond the edge cannot be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.scroll} tabIndex={0} aria-label={format.day(month, 'month')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('table.category')}</th>
              <th scope="col">{t('low')}</th>
              <th scope="col">{t('likely')}</th>
              <th scope="col">{t('high')}</th>
            </tr>
          </thead>
          <tbody>
            <Row name={t('everything')} forecast={total} month={month} />
            {categories.map((each) => (
              <Row
                key={each.category}
                name={nameOf(each.category)}
                category={each.category}
                forecast={each}
                month={month}
              />
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
}

interface RowProps {
  name: string;
  /** Without one, it is the total. */
  category?: string;
  forecast: SeriesForecast;
  month: string;
}

function Row({ name, category, forecast, month }: RowProps) {
  const found = [forecast.monthEnd, ...forecast.next].find((each) => each.month === month);
  if (!found) return null;
  return (
    <tr>
      <th scope="row">
        {category ? (
          <Link to={historyOf(category)}>
            <Chip category={category}>{name}</Chip>
          </Link>
        ) : (
          name
        )}
      </th>
      {[found.low80, found.expected, found.high80].map((amount, i) => (
        <td key={i}>
          <Money amount={amount} whole />
        </td>
      ))}
    </tr>
  );
}

/** The payments that it was made from. */
const historyOf = (category: string) =>
  `/transactions?${new URLSearchParams({ category, direction: 'debit', period: '12-months' })}`;
