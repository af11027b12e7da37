import type { ReactNode } from 'react';
import { categoryColour } from './category-colour.js';
import styles from './chip.module.css';

interface ChipProps {
  children: ReactNode;
  kind?: 'plain' | 'warn' | 'good' | 'bad';
  /** Puts the colour of a category before the words. */
  category?: string;
}

/** A word or two about something, set apart. */
export function Chip({ children, kind = 'plain', category }: ChipProps) {
  return (
    <span className={`${styles.chip} ${styles[kind]}`}>
      {category && (
        <svg aria-hidden width="10" height="10">
          <circle cx="5" cy="5" r="5" fill={categoryColour(category)} />
        </svg>
      )}
      {children}
    </span>
  );
}
