import { useId } from 'react';
import { useFormat } from '../format/use-format.js';
import styles from './progress.module.css';

interface ProgressProps {
  label: string;
  /** How much is done; without a value, nobody knows. */
  value?: number;
  /** What all of it is; 1 by default. */
  of?: number;
}

/** How far something is, as a bar and in percent. */
export function Progress({ label, value, of = 1 }: ProgressProps) {
  const format = useFormat();
  const id = useId();
  const share = value !== undefined && of > 0 ? Math.min(value / of, 1) : undefined;
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <label htmlFor={id}>{label}</label>
        {share !== undefined && <span className={styles.value}>{format.percent(share)}</span>}
      </div>
      <progress id={id} className="visually-hidden" value={share} />
      <svg aria-hidden className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none">
        <rect
          className={share === undefined ? styles.unknown : styles.done}
          width={share === undefined ? 30 : share * 100}
          height="4"
        />
      </svg>
    </div>
  );
}
