import { magnitude, signOf } from '../../../format/money.js';

const SHADES = 5;

/** The most that each shade stands for, lightest first: each has as many of the amounts above 0, as far as that goes. */
export function shadeBounds(amounts: readonly string[]): string[] {
  const sorted = amounts
    .filter((amount) => signOf(amount) > 0)
    .toSorted((a, b) => magnitude(a) - magnitude(b));
  const quantiles = Array.from(
    { length: SHADES },
    (_, i) => sorted[Math.ceil(((i + 1) * sorted.length) / SHADES) - 1],
  );
  return [...new Set(quantiles.filter((amount) => amount !== undefined))];
}

/** From 1, the lightest, on; 0 where nothing was spent. */
export function shadeOf(amount: string, bounds: readonly string[]): number {
  if (signOf(amount) <= 0) return 0;
  const found = bounds.findIndex((most) => magnitude(amount) <= magnitude(most));
  return found < 0 ? bounds.length : found + 1;
}
