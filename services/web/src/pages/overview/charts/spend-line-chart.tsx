import { Area, ComposedChart, Legend, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { magnitude } from '../../../format/money.js';
import { useFormat } from '../../../format/use-format.js';
import { axis, tooltip } from '../../../parts/chart-style.js';
import type { LineRow } from '../line-rows.js';

interface SpendLineChartProps {
  rows: readonly LineRow[];
  names: { now: string; before: string; likely: string; band: string };
}

const still = { dot: false, activeDot: false, isAnimationActive: false } as const;
const lengthOf = (amount: string | null) => (amount === null ? null : magnitude(amount));

/** Two lines that rise with the month: this one solid, the last one dotted; a band leads to the month's end. */
export default function SpendLineChart({ rows, names }: SpendLineChartProps) {
  const format = useFormat();
  const today = rows.findLastIndex(({ now }) => now !== null);
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
    <ResponsiveContainer>
      <ComposedChart data={data} margin={{ top: 8, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <XAxis dataKey="day" {...axis} />
        <YAxis
          {...axis}
          width={56}
          tickFormatter={(value) => format.money(String(value), { compact: true })}
        />
        <Tooltip {...tooltip} formatter={money} />
        <Legend />
        <Line
          {...still}
          dataKey="before"
          name={names.before}
          legendType="plainline"
          stroke="var(--ink-soft)"
          strokeDasharray="2 5"
          strokeWidth={2}
        />
        <Line
          {...still}
          dataKey="now"
          name={names.now}
          legendType="plainline"
          stroke="var(--accent)"
          strokeWidth={3}
        />
        {isProjected && (
          <Area
            {...still}
            dataKey="band"
            name={names.band}
            legendType="rect"
            connectNulls
            stroke="none"
            fill="var(--accent)"
            fillOpacity={0.2}
          />
        )}
        {isProjected && (
          <Line
            {...still}
            dataKey="likely"
            name={names.likely}
            legendType="plainline"
            connectNulls
            stroke="var(--accent)"
            strokeWidth={2}
            strokeDasharray="6 5"
          />
        )}
      </ComposedChart>
    </ResponsiveContainer>
  );
}
