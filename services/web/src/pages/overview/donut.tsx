import { Link } from 'react-router';
import styles from './donut.module.css';

export interface Arc {
  /** What it is, for who points at it. */
  name: string;
  colour: string;
  /** Parts of a circle, from the top. */
  start: number;
  end: number;
  to: string;
}

interface DonutProps {
  arcs: readonly Arc[];
  /** Index of the arc that stands out. */
  active: number | null;
  onActive: (index: number | null) => void;
  /** In the hole. */
  label: string;
  value: string;
}

const [RADIUS, WIDTH, GAP] = [86, 24, 1.5];
const ROUND = 2 * Math.PI * RADIUS;

/** The smallest stays visible; between two, the surface shows. */
function lengthOf(share: number): number {
  if (share === 0 || share === 1) return share * ROUND;
  return Math.max(share * ROUND - GAP, 1);
}

/** A ring of parts, each a link; the list beside it says the same in words and is the way for keyboards. */
export function Donut({ arcs, active, onActive, label, value }: DonutProps) {
  return (
    <div className={styles.donut} onPointerLeave={() => onActive(null)}>
      <svg aria-hidden viewBox="0 0 200 200">
        <circle cx="100" cy="100" r={RADIUS} fill="none" stroke="var(--sunken)" strokeWidth={WIDTH} />
        {arcs.map(({ name, colour, start, end, to }, i) => (
          <Link key={to} to={to} tabIndex={-1} onPointerEnter={() => onActive(i)}>
            <title>{name}</title>
            <circle
              cx="100"
              cy="100"
              r={RADIUS}
              fill="none"
              stroke={colour}
              strokeWidth={WIDTH}
              strokeDasharray={`${lengthOf(end - start)} ${ROUND}`}
              strokeDashoffset={-start * ROUND}
              transform="rotate(-90 100 100)"
              className={active === null || active === i ? styles.arc : styles.faded}
            />
          </Link>
        ))}
      </svg>
      <div className={styles.hole}>
        <span className={styles.label}>{label}</span>
        <strong className={styles.value}>{value}</strong>
      </div>
    </div>
  );
}
