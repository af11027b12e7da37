import { Link } from 'react-router';
import type { DayTotal } from '../../../api/calendar.js';
import { useFormat } from '../../../format/use-format.js';
import { Day } from './day.js';
import { monthAfter, monthBefore, type MonthGrid, weekOf } from './month-grids.js';
import styles from './month.module.css';

interface MonthProps {
  grid: MonthGrid;
  /** By day. */
  totals: ReadonlyMap<string, DayTotal>;
  bounds: readonly string[];
  /** The only one: its days have room for their amounts. */
  isLarge: boolean;
  /** Address of the transactions of a day. */
  linkTo: (day: string) => string;
}

/** The days of a month below their weekdays; its name leads to it alone, and from there to its neighbours. */
export function Month({ grid, totals, bounds, isLarge, linkTo }: MonthProps) {
  const format = useFormat();
  const name = format.day(grid.from, 'month');
  return (
    <table className={isLarge ? styles.large : styles.small}>
      <caption>
        {isLarge ? (
          <span className={styles.turn}>
            <MonthLink from={monthBefore(grid.from)} to={grid.from} />
            <span className={styles.name}>{name}</span>
            {grid.to <= format.today && <MonthLink from={grid.to} to={monthAfter(grid.to)} />}
          </span>
        ) : (
          <MonthLink from={grid.from} to={grid.to} />
        )}
      </caption>
      <thead>
        <tr>
          {weekOf(grid.from).map((day) => (
            <th key={day} scope="col">
              {format.day(day, 'weekday-short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.weeks.map((week, i) => (
          <tr key={i}>
            {week.map((day, j) => (
              <td key={j}>
                {day && (
                  <Day day={day} total={totals.get(day)} bounds={bounds} isLarge={isLarge} linkTo={linkTo} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Leads to a month alone. */
function MonthLink({ from, to }: { from: string; to: string }) {
  const format = useFormat();
  return <Link to={`?${new URLSearchParams({ from, to })}`}>{format.day(from, 'month')}</Link>;
}
