import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { magnitude } from '../../../format/money.js';
import { useFormat } from '../../../format/use-format.js';
import { axis, tooltip } from '../../../parts/chart-style.js';

interface SpendBarsChartProps {
  /** First day, and what was spent from then on. */
  rows: readonly [string, string][];
  name: string;
  isByMonth: boolean;
}

/** A bar for what each day, week or month cost. */
export default function SpendBarsChart({ rows, name, isByMonth }: SpendBarsChartProps) {
  const format = useFormat();
  const data = rows.map(([from, amount]) => ({ from, amount: magnitude(amount) }));
  const style = isByMonth ? 'month-short' : 'short';
  return (
    <ResponsiveContainer>
      <BarChart data={data} margin={{ top: 8, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey="from" {...axis} tickFormatter={(day: string) => format.day(day, style)} />
        <YAxis
          {...axis}
          interval={0}
          width="auto"
          // Bars stand on 0, also where refunds hang below it.
          domain={[(least: number) => Math.min(least, 0), (most: number) => Math.max(most, 0)]}
          tickFormatter={(value) => format.money(String(value), { compact: true })}
        />
        <Tooltip
          {...tooltip}
          separator=": "
          cursor={{ fill: 'var(--sunken)' }}
          labelFormatter={(day) => format.day(String(day), isByMonth ? 'month' : 'long')}
          formatter={(value: unknown) => format.money(String(value), { whole: true })}
        />
        <Bar
          dataKey="amount"
          name={name}
          fill="var(--accent)"
          radius={[4, 4, 0, 0]}
          maxBarSize={36}
          isAnimationActive={false}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
