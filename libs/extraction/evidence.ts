import type { Movement } from './direction.js';
import type { Money } from './money.js';
import type { Reading } from './reading.js';

/** What the other fields found, for the kind to be told from. */
export interface Evidence {
  amount: Money | null;
  sums: readonly Money[];
  movements: readonly Movement[];
  /** The movement that the amount belongs to. */
  main: Movement | null;
  sender: string | undefined;
}
/** Says by which cue a text is of a kind; null when it is not. */
export type Rule = (reading: Reading, evidence: Evidence) => string | null;

/** A verb says that it happened. */
export const isDone = (movement: Movement): boolean => movement.strong && !movement.future;

/** Whether a sum in the role is in the text. */
export const hasRole = ({ sums }: Evidence, role: Money['role']): boolean =>
  sums.some((money) => money.role === role);
