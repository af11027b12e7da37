import { Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { magnitude } from '../../../format/money.js';
import { useFormat } from '../../../format/use-format.js';
import { axis, tooltip } from '../../../parts/chart-style.js';

interface SpendLineChartProps {
  /** Day of the month, spent by it this month, and last month. */
  rows: readonly [number, string | null, string | null][];
  now: string;
  before: string;
}

/** Two lines that rise with the month: this one solid, the last one dotted. */
export default function SpendLineChart({ rows, now, before }: SpendLineChartProps) {
  const format = useFormat();
  const data = rows.map(([day, current, past]) => ({
    day,
    now: current && magnitude(current),
    before: past && magnitude(past),
  }));
  const money = (value: unknown) => format.money(String(value), { whole: true });
  return (
    <ResponsiveContainer>
      <LineChart data={data} margin={{ top: 8, right: 8, bottom: 0, left: 0 }}>
        <XAxis dataKey="day" {...axis} />
        <YAxis
          {...axis}
          width={64}
          tickFormatter={(value) => format.money(String(value), { compact: true })}
        />
        <Tooltip {...tooltip} formatter={money} />
        <Legend iconType="plainline" />
        <Line
          dataKey="before"
          name={before}
          stroke="var(--ink-soft)"
          strokeDasharray="2 5"
          strokeWidth={2}
          dot={false}
          isAnimationActive={false}
        />
        <Line
          dataKey="now"
          name={now}
          stroke="var(--accent)"
          strokeWidth={3}
          dot={false}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
