import { Link } from 'react-router';
import type { DayTotal } from '../../../api/calendar.js';
import { useFormat } from '../../../format/use-format.js';
import { Day } from './day.js';
import type { MonthGrid } from './month-grids.js';
import { weekOf } from './month-grids.js';
import styles from './month.module.css';

interface MonthProps {
  grid: MonthGrid;
  /** By day. */
  totals: ReadonlyMap<string, DayTotal>;
  bounds: readonly string[];
  /** The only one: its days have room for their amounts. */
  isLarge: boolean;
}

/** The days of a month below their weekdays; its name leads to it alone. */
export function Month({ grid, totals, bounds, isLarge }: MonthProps) {
  const format = useFormat();
  const name = format.day(grid.from, 'month');
  return (
    <table className={isLarge ? styles.large : styles.small}>
      <caption>
        {isLarge ? (
          name
        ) : (
          <Link to={`?${new URLSearchParams({ from: grid.from, to: grid.to })}`}>{name}</Link>
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
                {day && <Day day={day} total={totals.get(day)} bounds={bounds} isLarge={isLarge} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
