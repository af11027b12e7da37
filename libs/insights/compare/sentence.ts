import { type FormatAmount, percent } from '../wording.js';
import type { Comparison } from './comparison.js';

/** Says in words how the total changed and which category moved it most. */
export function comparisonSentence({ total, categories }: Comparison, format: FormatAmount): string {
  if (total.change === 0) return `Spending stayed at ${format(total.after)}.`;
  const rose = total.change > 0;
  const share = total.share === null ? '' : ` (${rose ? '▲' : '▼'} ${percent(Math.abs(total.share))})`;
  const mover = categories.find(({ change }) => change > 0 === rose);
  const moved = mover === undefined ? '' : ` ${mover.sentence}`;
  return `Spending ${rose ? 'rose' : 'fell'} by ${format(Math.abs(total.change))}${share}.${moved}`;
}
