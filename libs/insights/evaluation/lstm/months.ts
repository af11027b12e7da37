import { mean, median } from '../../forecast/methods/averages.js';
import { LONGEST } from '../sample.js';

const YEAR = 12;

/** Numbers that the network reads for each month. */
export const FEATURES = 3;

/** What counts as 1: the median, or the mean of a series that is mostly empty; null for nothing at all. */
export const scaleOf = (history: readonly number[]): number | null =>
  median(history.slice(-LONGEST)) || mean(history.slice(-LONGEST)) || null;

/**
 * The last months as the network reads them: the amount in units of `scale`, 0 where it is one unit, and the place in
 * the year as sine and cosine. The year is counted from the month to be forecast, as series begin in any month.
 */
export function readMonths(history: readonly number[], scale: number): number[][] {
  const months = history.slice(-LONGEST);
  return months.map((amount, i) => {
    const angle = (2 * Math.PI * (i - months.length)) / YEAR;
    // One lump among even months would drown them: the logarithm keeps it in sight only.
    return [Math.log1p(amount / scale) - Math.LN2, Math.sin(angle), Math.cos(angle)];
  });
}
