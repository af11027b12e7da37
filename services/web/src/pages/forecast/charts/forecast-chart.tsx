import { Area, ComposedChart, Legend, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { magnitude } from '../../../format/money.js';
import { useFormat } from '../../../format/use-format.js';
import { axis, tooltip } from '../../../parts/chart-style.js';
import type { LineRow } from '../line-rows.js';

interface ForecastChartProps {
  rows: readonly LineRow[];
  /** Names of the lines and the band. */
  names: { spent: string; likely: string; band: string; changed: string };
}

/** What months cost as a solid line, what they will as a dashed one in its band. */
export default function ForecastChart({ rows, names }: ForecastChartProps) {
  const format = useFormat();
  const last = rows.findLastIndex(([, spent]) => spent !== null);
  const data = rows.map(([month, spent, low, likely, high, changed], i) => {
    // The dashed line begins where the solid one ends.
    const start = i === last ? spent : null;
    const [from, middle, to] = [low ?? start, likely ?? start, high ?? start].map(
      (amount) => amount && magnitude(amount),
    );
    return {
      month,
      spent: spent && magnitude(spent),
      likely: middle,
      changed: changed && magnitude(changed),
      band: from === null ? null : [from, to],
    };
  });
  const money = (value: unknown) => format.money(String(value), { whole: true });
  return (
    <ResponsiveContainer>
      <ComposedChart data={data} margin={{ top: 8, right: 8, bottom: 0, left: 0 }}>
        <XAxis
          dataKey="month"
          {...axis}
          tickFormatter={(month: string) => format.day(month, 'month-short')}
        />
        <YAxis
          {...axis}
          interval={0}
          width={64}
          tickFormatter={(value) => format.money(String(value), { compact: true })}
        />
        <Tooltip
          {...tooltip}
          labelFormatter={(month) => format.day(String(month), 'month')}
          formatter={(value) => (Array.isArray(value) ? value.map(money).join(' – ') : money(value))}
        />
        <Legend />
        <Area
          dataKey="band"
          name={names.band}
          stroke="none"
          fill="var(--accent)"
          fillOpacity={0.18}
          legendType="rect"
          isAnimationActive={false}
        />
        <Line
          dataKey="spent"
          name={names.spent}
          legendType="plainline"
          stroke="var(--accent)"
          strokeWidth={3}
          dot={false}
          isAnimationActive={false}
        />
        <Line
          dataKey="likely"
          name={names.likely}
          legendType="plainline"
          stroke="var(--accent)"
          strokeWidth={2}
          strokeDasharray="6 5"
          dot={false}
          isAnimationActive={false}
        />
        {rows.some(([, , , , , changed]) => changed) && (
          <Line
            dataKey="changed"
            name={names.changed}
            legendType="plainline"
            stroke="var(--ink)"
            strokeWidth={2}
            strokeDasharray="2 4"
            dot={false}
            isAnimationActive={false}
          />
        )}
      </ComposedChart>
    </ResponsiveContainer>
  );
}
