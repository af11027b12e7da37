import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceDot,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { magnitude } from '../../../format/money.js';
import { useFormat } from '../../../format/use-format.js';
import { axis, tooltip } from '../../../parts/chart-style.js';
import type { LineRow } from '../line-rows.js';
import styles from './spend-line-chart.module.css';

interface SpendLineChartProps {
  rows: readonly LineRow[];
  names: { day: string; now: string; before: string; likely: string; band: string };
}

const still = { dot: false, activeDot: false, isAnimationActive: false } as const;
/** Days with a number below them: as the weeks go. */
const TICKS = [1, 8, 15, 22, 29];
const ORDER = ['now', 'before', 'likely', 'band'];
const BAND = 0.22;
const lengthOf = (amount: string | null) => (amount === null ? null : magnitude(amount));

/** Two lines that rise with the month: this one solid, the last one dotted; a band leads to the month's end. */
export default function SpendLineChart({ rows, names }: SpendLineChartProps) {
  const format = useFormat();
  const today = rows.findLastIndex(({ now }) => now !== null);
  const last = rows[today];
  const isProjected = rows.some(({ likely }) => likely !== null);
  const data = rows.map((row, i) => {
    // The band begins where the solid line ends.
    const start = i === today ? row.now : null;
    const [low, likely, high] = [row.low, row.likely, row.high].map((each) => lengthOf(each ?? start));
    return {
      day: row.day,
      now: lengthOf(row.now),
      before: lengthOf(row.before),
      ...(isProjected && { likely, band: likely === null ? null : [low, high] }),
    };
  });
  const money = (value: unknown): string =>
    Array.isArray(value) ? value.map(money).join(' – ') : format.money(String(value), { whole: true });
  return (
    <div className={styles.picture}>
      <ResponsiveContainer>
        <ComposedChart
          data={data}
          margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis dataKey="day" {...axis} ticks={TICKS} />
          <YAxis
            {...axis}
            interval={0}
            width="auto"
            tickFormatter={(value) => format.money(String(value), { compact: true })}
          />
          <Tooltip
            {...tooltip}
            separator=": "
            labelFormatter={(day) => `${names.day} ${String(day)}`}
            itemSorter={({ dataKey }) => ORDER.indexOf(String(dataKey))}
            formatter={money}
          />
          <Line
            {...still}
            dataKey="before"
            name={names.before}
            stroke="var(--ink-soft)"
            strokeDasharray="2 5"
            strokeWidth={2}
          />
          <Line {...still} dataKey="now" name={names.now} stroke="var(--accent)" strokeWidth={3} />
          {isProjected && (
            <Area
              {...still}
              dataKey="band"
              name={names.band}
              connectNulls
              stroke="none"
              fill="var(--accent)"
              fillOpacity={BAND}
            />
          )}
          {isProjected && (
            <Line
              {...still}
              dataKey="likely"
              name={names.likely}
              connectNulls
              stroke="var(--accent)"
              strokeWidth={2}
              strokeDasharray="6 5"
            />
          )}
          {last && (
            <ReferenceDot
              x={last.day}
              y={magnitude(last.now ?? '0')}
              r={5}
              fill="var(--accent)"
              stroke="var(--surface)"
              strokeWidth={2}
            />
          )}
        </ComposedChart>
      </ResponsiveContainer>
      <ul className={styles.legend}>
        <li>
          <svg aria-hidden width="20" height="10">
            <line x2="20" y1="5" y2="5" stroke="var(--accent)" strokeWidth="3" />
          </svg>
          {names.now}
        </li>
        <li>
          <svg aria-hidden width="20" height="10">
            <line x2="20" y1="5" y2="5" stroke="var(--ink-soft)" strokeWidth="2" strokeDasharray="2 4" />
          </svg>
          {names.before}
        </li>
        {isProjected && (
          <li>
            <svg aria-hidden width="20" height="10">
              <rect width="20" height="10" fill="var(--accent)" fillOpacity={BAND} />
              <line x2="20" y1="5" y2="5" stroke="var(--accent)" strokeWidth="2" strokeDasharray="5 3" />
            </svg>
            {names.band}
          </li>
        )}
      </ul>
    </div>
  );
}
