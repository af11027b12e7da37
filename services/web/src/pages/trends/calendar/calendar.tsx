import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type CalendarDays, calendarQuery, type DayTotal } from '../../../api/calendar.js';
import { daysLater } from '../../../format/day.js';
import { useFormat } from '../../../format/use-format.js';
import { ChartFrame } from '../../../parts/chart-frame.js';
import { EmptyState } from '../../../parts/empty-state.js';
import { LinkButton } from '../../../parts/link-button.js';
import { QueryView } from '../../../parts/query-view.js';
import { usePeriod } from '../../../parts/use-period.js';
import { transactionsLink } from '../transactions-link.js';
import styles from './calendar.module.css';
import { dearestDay } from './dearest-day.js';
import { Legend } from './legend.js';
import { Month } from './month.js';
import { monthGrids } from './month-grids.js';
import { shadeBounds } from './shades.js';

/** What each day cost, as months of days in shades. */
export default function Calendar() {
  const { t } = useTranslation('calendar');
  const { period } = usePeriod('12-months');
  const calendar = useQuery(calendarQuery(period));
  return (
    <QueryView query={calendar} height="44rem">
      {(data) => {
        const dearest = dearestDay(data.days);
        return dearest ? (
          <Months calendar={data} dearest={dearest} />
        ) : (
          <EmptyState title={t('empty.title')} text={t('empty.text')}>
            <LinkButton to="/add" kind="primary">
              {t('empty.add')}
            </LinkButton>
          </EmptyState>
        );
      }}
    </QueryView>
  );
}

function Months({ calendar, dearest }: { calendar: CalendarDays; dearest: DayTotal }) {
  const { days, from, to } = calendar;
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const bounds = shadeBounds(days.map(({ spent }) => spent));
  const totals = new Map(days.map((each) => [each.day, each]));
  const grids = monthGrids(from, to);
  const linkTo = (day: string) => transactionsLink(calendar, { from: day, to: daysLater(day, 1) });
  return (
    <ChartFrame
      title={t('finding', {
        day: format.day(dearest.day, 'long'),
        amount: format.money(dearest.spent, { whole: true }),
      })}
      fileName="spending-by-day"
      height="auto"
      columns={[
        { label: t('day'), is: 'day' },
        { label: t('spent'), is: 'money' },
        { label: t('received'), is: 'money' },
        { label: t('count'), is: 'number' },
      ]}
      rows={days.map(({ day, spent, received, count }) => [day, spent, received, count])}
    >
      <Legend bounds={bounds} />
      <div className={styles.months}>
        {grids.map((grid) => (
          <Month
            key={grid.from}
            grid={grid}
            totals={totals}
            bounds={bounds}
            isLarge={grids.length === 1}
            linkTo={linkTo}
          />
        ))}
      </div>
    </ChartFrame>
  );
}
