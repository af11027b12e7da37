import type { ReactNode } from 'react';
import styles from './figure-card.module.css';

interface FigureCardProps {
  label: string;
  /** The figure itself. */
  children: ReactNode;
  /** What to compare it with, or what it is out of. */
  note?: ReactNode;
}

/** One figure, large; a list of them is a `<dl>`. */
export function FigureCard({ label, children, note }: FigureCardProps) {
  return (
    <div className={styles.card}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.figure}>{children}</dd>
      {note && <dd className={styles.note}>{note}</dd>}
    </div>
  );
}
