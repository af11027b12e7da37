import { Bar, BarChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { magnitude } from '../../../../format/money.js';
import { useFormat } from '../../../../format/use-format.js';
import { axis } from '../../../../parts/chart-style.js';
import { PALE } from '../../series-colour.js';
import { Legend, type LegendLayer } from './legend.js';
import { StackTooltip } from './stack-tooltip.js';

interface StackChartProps {
  months: readonly { start: string; isWhole: boolean; total: string }[];
  /** From the bottom up, each with an amount a month. */
  layers: readonly (LegendLayer & { amounts: readonly string[]; isLink: boolean })[];
  mean: { amount: string; label: string } | null;
  notes: { total: string; notWhole: string };
  onOpen: (month: number, layer: number) => void;
}

/** A stack for every month, below 0 what came back, and a line at the mean. */
export default function StackChart({ months, layers, mean, notes, onOpen }: StackChartProps) {
  const format = useFormat();
  const data = months.map(({ start, isWhole }, i) => ({
    start,
    fillOpacity: isWhole ? 1 : PALE,
    ...Object.fromEntries(layers.map(({ amounts }, layer) => [layer, magnitude(amounts[i]!)])),
  }));
  return (
    <Legend layers={layers} mean={mean?.label} note={months.some((each) => !each.isWhole) && notes.notWhole}>
      <ResponsiveContainer>
        {/* The table beside it is what screen readers and keyboards use. */}
        <BarChart
          data={data}
          stackOffset="sign"
          margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <XAxis
            dataKey="start"
            {...axis}
            tickFormatter={(start: string) => format.day(start, 'month-short')}
          />
          <YAxis
            {...axis}
            width="auto"
            tickFormatter={(value) => format.money(String(value), { compact: true })}
          />
          <Tooltip
            cursor={{ fill: 'var(--sunken)', stroke: 'none' }}
            content={<StackTooltip months={months} layers={layers} notes={notes} />}
          />
          <ReferenceLine y={0} stroke="var(--control-line)" />
          {layers.map(({ name, colour, isLink }, layer) => (
            <Bar
              key={name}
              dataKey={String(layer)}
              name={name}
              stackId="spent"
              fill={colour}
              stroke="var(--surface)"
              maxBarSize={56}
              cursor={isLink ? 'pointer' : 'default'}
              onClick={(_, month) => onOpen(month, layer)}
              isAnimationActive={false}
            />
          ))}
          {mean && (
            <ReferenceLine
              y={magnitude(mean.amount)}
              stroke="var(--ink)"
              strokeWidth={2}
              strokeDasharray="6 5"
            />
          )}
        </BarChart>
      </ResponsiveContainer>
    </Legend>
  );
}
