import type { Summary } from '../../api/insights.js';
import { addUp } from '../../format/add-up.js';
import { magnitude } from '../../format/money.js';

type CategorySummary = Summary['categories'][number];

/** A category, or all the smaller ones together. */
export interface Slice extends Pick<CategorySummary, 'amount' | 'share' | 'change'> {
  /** Null for the smaller ones. */
  category: string | null;
  /** How many categories it holds. */
  of: number;
}

/** More colours than these are not told apart. */
const MOST = 7;

/** The largest categories by themselves, the others (with what refunds brought back) as one; they add up to everything spent. */
export function slicesOf(categories: Summary['categories']): Slice[] {
  const alone = categories.length <= MOST + 1 ? categories : categories.slice(0, MOST);
  const named = alone.map(({ category, amount, share, change }) => ({
    category,
    amount,
    share,
    change,
    of: 1,
  }));
  const rest = categories.slice(alone.length);
  return rest.length === 0 ? named : [...named, together(rest)];
}

function together(rest: readonly CategorySummary[]): Slice {
  const [now, before, difference] = (['now', 'before', 'change'] as const).map((key) =>
    addUp(rest.map(({ change }) => change[key])),
  ) as [string, string, string];
  const base = magnitude(before);
  const shares = rest.map(({ share }) => share);
  return {
    category: null,
    amount: addUp(rest.map(({ amount }) => amount)),
    share: shares.includes(null) ? null : shares.reduce<number>((sum, share) => sum + (share ?? 0), 0),
    change: { now, before, change: difference, share: base > 0 ? magnitude(difference) / base : null },
    of: rest.length,
  };
}

/** Where each slice begins and ends, as parts of a circle; what is not above 0 has none. */
export function anglesOf(slices: readonly Pick<Slice, 'amount'>[]): [start: number, end: number][] {
  const lengths = slices.map(({ amount }) => Math.max(magnitude(amount), 0));
  const all = lengths.reduce((sum, length) => sum + length, 0) || 1;
  let at = 0;
  return lengths.map((length) => [at, (at += length / all)]);
}
