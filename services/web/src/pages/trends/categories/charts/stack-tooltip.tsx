import { signOf } from '../../../../format/money.js';
import { useFormat } from '../../../../format/use-format.js';
import type { LegendLayer } from './legend.js';
import styles from './stack-tooltip.module.css';

interface StackTooltipProps {
  months: readonly { start: string; isWhole: boolean; total: string }[];
  /** Each with an amount a month, from the bottom of the stack up. */
  layers: readonly (LegendLayer & { amounts: readonly string[] })[];
  notes: { total: string; notWhole: string };
  /** Whether the pointer is over a month, and the first day of that: both from Recharts. */
  active?: boolean;
  label?: string;
}

/** What a month is made of, in the order of the legend; what cost nothing is left out. */
export function StackTooltip({ months, layers, notes, active = false, label }: StackTooltipProps) {
  const format = useFormat();
  const i = months.findIndex(({ start }) => start === label);
  const month = months[i];
  if (!active || !month) return null;
  const whole = (amount: string) => format.money(amount, { whole: true });
  return (
    <div className={styles.box}>
      <strong>{format.day(month.start, 'month')}</strong>
      <table>
        <tbody>
          {layers
            .filter(({ amounts }) => signOf(amounts[i]!) !== 0)
            .map(({ name, colour, amounts }) => (
              <tr key={name}>
                <th scope="row">
                  <svg aria-hidden width="10" height="10">
                    <rect width="10" height="10" rx="2" fill={colour} />
                  </svg>{' '}
                  {name}
                </th>
                <td>{whole(amounts[i]!)}</td>
              </tr>
            ))}
          <tr className={styles.total}>
            <th scope="row">{notes.total}</th>
            <td>{whole(month.total)}</td>
          </tr>
        </tbody>
      </table>
      {!month.isWhole && <span className={styles.note}>{notes.notWhole}</span>}
    </div>
  );
}
