import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';
import styles from './confidence.module.css';

export type ConfidenceLevel = 'high' | 'medium' | 'low';
const FILLED: Record<ConfidenceLevel, number> = { high: 3, medium: 2, low: 1 };

interface ConfidenceProps {
  level: ConfidenceLevel;
  /** Probability, 0 to 1. */
  confidence?: number | null;
}

/** How sure a category is: bars, a word and, where there is one, the probability. */
export function Confidence({ level, confidence }: ConfidenceProps) {
  const { t } = useTranslation('parts');
  const format = useFormat();
  return (
    <span className={styles.confidence} data-level={level}>
      <svg aria-hidden width="16" height="12" viewBox="0 0 16 12">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x={bar * 6}
            y={8 - bar * 4}
            width="4"
            height={4 + bar * 4}
            rx="1"
            className={bar < FILLED[level] ? styles.filled : styles.empty}
          />
        ))}
      </svg>
      {t(`confidence.${level}`)}
      {typeof confidence === 'number' && <span className={styles.share}>{format.percent(confidence)}</span>}
    </span>
  );
}
