import type { ReactNode } from 'react';
import styles from './legend.module.css';

export interface LegendLayer {
  name: string;
  colour: string;
}

interface LegendProps {
  /** From the bottom of the stack up. */
  layers: readonly LegendLayer[];
  mean: string | undefined;
  note: string | false;
  /** The picture, above. */
  children: ReactNode;
}

/** A picture and, in the order of its stack, what its colours and its line stand for. */
export const Legend = ({ layers, mean, note, children }: LegendProps) => (
  <div className={styles.frame}>
    <div className={styles.picture}>{children}</div>
    <ul className={styles.list}>
      {mean && (
        <li className={styles.item}>
          <svg aria-hidden width="24" height="10">
            <path d="M0 5h24" stroke="var(--ink)" strokeWidth="2" strokeDasharray="6 3" />
          </svg>
          {mean}
        </li>
      )}
      {layers.map(({ name, colour }) => (
        <li key={name} className={styles.item}>
          <svg aria-hidden width="10" height="10">
            <rect width="10" height="10" rx="2" fill={colour} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
    {note && <p className={styles.note}>{note}</p>}
  </div>
);
