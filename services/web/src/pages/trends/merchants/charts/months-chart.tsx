import { Bar, BarChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { magnitude } from '../../../../format/money.js';
import { useFormat } from '../../../../format/use-format.js';
import { axis, tooltip } from '../../../../parts/chart-style.js';

interface MonthsChartProps {
  /** First day of the month, and what it cost. */
  rows: readonly [string, string][];
  name: string;
  onOpen: (month: number) => void;
}

/** A bar for every month, below 0 where refunds were more. */
export default function MonthsChart({ rows, name, onOpen }: MonthsChartProps) {
  const format = useFormat();
  const data = rows.map(([month, amount]) => ({ month, amount: magnitude(amount) }));
  return (
    <ResponsiveContainer>
      {/* The table beside it is what screen readers and keyboards use. */}
      <BarChart data={data} margin={{ top: 8, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <XAxis
          dataKey="month"
          {...axis}
          tickFormatter={(month: string) => format.day(month, 'month-short')}
        />
        <YAxis
          {...axis}
          width="auto"
          tickFormatter={(value) => format.money(String(value), { compact: true })}
        />
        <Tooltip
          {...tooltip}
          cursor={{ fill: 'var(--sunken)', stroke: 'none' }}
          itemStyle={{ color: 'var(--ink)' }}
          labelFormatter={(month) => format.day(String(month), 'month')}
          formatter={(value) => format.money(String(value), { whole: true })}
        />
        <ReferenceLine y={0} stroke="var(--control-line)" />
        <Bar
          dataKey="amount"
          name={name}
          fill="var(--accent)"
          maxBarSize={56}
          cursor="pointer"
          onClick={(_, month) => onOpen(month)}
          isAnimationActive={false}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
