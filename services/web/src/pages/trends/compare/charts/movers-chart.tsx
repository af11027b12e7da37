import {
  Bar,
  BarChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  type YAxisTickContentProps,
} from 'recharts';
import { useTranslation } from 'react-i18next';
import type { Mover } from '../../../../api/comparison.js';
import { magnitude, signOf } from '../../../../format/money.js';
import { useFormat } from '../../../../format/use-format.js';
import { axis, tooltip } from '../../../../parts/chart-style.js';
import styles from './movers-chart.module.css';

/** Letters of a name beside its bar; the table has all of them. */
const LETTERS = 18;

/** Bars to the right for what cost more than before, to the left for what cost less. */
export default function MoversChart({ movers }: { movers: readonly (Mover & { label: string })[] }) {
  const { t } = useTranslation('compare');
  const { t: part } = useTranslation('parts');
  const format = useFormat();
  const data = movers.map(({ label, change }) => ({
    label,
    change: magnitude(change),
    fill: signOf(change) > 0 ? 'var(--bad)' : 'var(--good)',
  }));
  const words = (change: string) =>
    part(signOf(change) > 0 ? 'change.up-only' : 'change.down-only', {
      amount: format.money(change.replace('-', ''), { whole: true }),
    });
  const drawTick = ({ y, index }: YAxisTickContentProps) => {
    const mover = movers[index];
    if (!mover) return <g />;
    const { label, change } = mover;
    return (
      <text x={0} y={y} className={styles.name}>
        <tspan dy="-0.2em">
          {label.length > LETTERS ? `${label.slice(0, LETTERS - 1).trimEnd()}…` : label}
        </tspan>
        <tspan x={0} dy="1.3em" className={signOf(change) > 0 ? styles.more : styles.less}>
          {signOf(change) > 0 ? '▲' : '▼'} {words(change)}
        </tspan>
      </text>
    );
  };
  return (
    <ResponsiveContainer>
      <BarChart
        data={data}
        layout="vertical"
        margin={{ top: 0, right: 16, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis
          type="number"
          {...axis}
          tickCount={4}
          tickFormatter={(value) => format.money(String(value), { compact: true })}
        />
        <YAxis type="category" dataKey="label" {...axis} width={140} interval={0} tick={drawTick} />
        <ReferenceLine x={0} stroke="var(--control-line)" />
        <Tooltip
          {...tooltip}
          cursor={{ fill: 'var(--sunken)', stroke: 'none' }}
          itemStyle={{ color: 'var(--ink)' }}
          separator=": "
          formatter={(value) => words(String(value))}
          isAnimationActive={false}
        />
        <Bar dataKey="change" name={t('change')} barSize={18} radius={3} isAnimationActive={false} />
      </BarChart>
    </ResponsiveContainer>
  );
}
