import { useFormat } from '../../format/use-format.js';
import { categoryColour } from '../../parts/category-colour.js';
import styles from './review-card.module.css';

interface SuggestionProps {
  /** The key that chooses it. */
  position: number;
  category: string;
  name: string;
  /** 0 to 1. */
  probability: number;
  onChoose: () => void;
}

/** A category that it may be, with its key and how likely it is. */
export function Suggestion({ position, category, name, probability, onChoose }: SuggestionProps) {
  const format = useFormat();
  return (
    <button
      type="button"
      className={styles.suggestion}
      aria-keyshortcuts={String(position)}
      onClick={onChoose}
    >
      <kbd aria-hidden>{position}</kbd>
      <svg aria-hidden width="10" height="10">
        <circle cx="5" cy="5" r="5" fill={categoryColour(category)} />
      </svg>
      <span>{name}</span>
      <span className={styles.share}>{format.percent(probability)}</span>
    </button>
  );
}
