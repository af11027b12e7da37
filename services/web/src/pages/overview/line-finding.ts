import type { Summary } from '../../api/insights.js';
import { addUp } from '../../format/add-up.js';
import { signOf } from '../../format/money.js';
import type { MonthEnd } from './line-rows.js';

type Finding = 'so-far' | 'more' | 'less' | 'same' | 'will-be-more' | 'will-be-less' | 'will-be-same';

/** What the line says, and by how much: where the month will end if that is projected, else where it is today. */
export function lineFinding(
  { sameDay, lastMonth }: Pick<Summary, 'sameDay' | 'lastMonth'>,
  monthEnd: MonthEnd | null,
): { key: Finding; difference: string } {
  const all = lastMonth.at(-1)?.amount ?? '0';
  if (!monthEnd) {
    if (signOf(all) === 0) return { key: 'so-far', difference: sameDay.now };
    const key = { '-1': 'less', '0': 'same', '1': 'more' } as const;
    return { key: key[signOf(sameDay.change)], difference: unsigned(sameDay.change) };
  }
  const difference = unsigned(less(monthEnd.expected, all));
  // Only what is so at both ends of the range is said.
  if (signOf(less(monthEnd.low80, all)) > 0) return { key: 'will-be-more', difference };
  if (signOf(less(monthEnd.high80, all)) < 0) return { key: 'will-be-less', difference };
  return { key: 'will-be-same', difference };
}

const unsigned = (amount: string) => amount.replace('-', '');
const less = (amount: string, other: string) =>
  addUp([amount, other.startsWith('-') ? unsigned(other) : `-${other}`]);
