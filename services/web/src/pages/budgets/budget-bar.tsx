import type { BudgetProgress } from '../../api/budgets.js';
import { magnitude } from '../../format/money.js';
import styles from './budgets.module.css';

/** What is spent of a budget, lighter what the month will probably add, and a mark where an even month would be today. */
export function BudgetBar({
  progress: { budget, spent, evenPace, projection, status },
}: {
  progress: BudgetProgress;
}) {
  const all = magnitude(budget.amount);
  const part = (amount: string) => Math.min(100, Math.max(0, (magnitude(amount) / all) * 100));
  return (
    // The words beside it say the same.
    <svg
      aria-hidden
      className={styles.bar}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      data-status={status}
    >
      {projection && <rect className={styles.expected} width={part(projection.expected)} height="8" />}
      <rect className={styles.done} width={part(spent)} height="8" />
      <rect className={styles.pace} x={part(evenPace)} width="0.6" height="8" />
    </svg>
  );
}
