import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';
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
  const isKnown = value !== undefined && of > 0;
  return (
    <ProgressBar
      isIndeterminate={!isKnown}
      value={isKnown ? value : 0}
      maxValue={of}
      className={styles.progress!}
    >
      {({ percentage, valueText }) => (
        <>
          <div className={styles.words}>
            <Label>{label}</Label>
            {isKnown && <span className={styles.value}>{valueText}</span>}
          </div>
          <svg aria-hidden className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none">
            <rect
              className={isKnown ? styles.done : styles.unknown}
              width={isKnown ? (percentage ?? 0) : 30}
              height="4"
            />
          </svg>
        </>
      )}
    </ProgressBar>
  );
}
