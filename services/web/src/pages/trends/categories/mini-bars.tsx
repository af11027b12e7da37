import { magnitude } from '../../../format/money.js';
import type { Month } from '../months.js';
import { PALE } from '../series-colour.js';
import styles from './categories.module.css';

const HEIGHT = 48;
/** Of a month; its bar leaves a gap. */
const [STEP, BAR] = [12, 9];

interface MiniBarsProps {
  amounts: readonly string[];
  months: readonly Month[];
  colour: string;
}

/** A bar a month, below the line where refunds were more; the numbers are in the table of the page. */
export function MiniBars({ amounts, months, colour }: MiniBarsProps) {
  const sizes = amounts.map(magnitude);
  const [top, bottom] = [Math.max(0, ...sizes), Math.min(0, ...sizes)];
  const scale = HEIGHT / (top - bottom || 1);
  const zero = top * scale;
  return (
    <svg
      aria-hidden
      className={styles.mini}
      viewBox={`0 0 ${sizes.length * STEP} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      {sizes.map((size, i) => (
        <rect
          key={months[i]?.start}
          x={i * STEP}
          y={size > 0 ? zero - size * scale : zero}
          width={BAR}
          height={Math.abs(size) * scale}
          fill={colour}
          fillOpacity={months[i]?.isWhole ? 1 : PALE}
        />
      ))}
      <path d={`M0 ${zero}h${sizes.length * STEP}`} className={styles.zero} />
    </svg>
  );
}
