import { flat, type Method } from './method.js';

/** Mean of the last months. */
export const meanOf = (months: 3 | 6 | 12): Method => ({
  name: `mean of ${months} months`,
  from: 3,
  least: 1,
  forecast: (history, horizon) => flat(mean(history.slice(-months)), horizon),
});

/** Median of the last months, which one lump does not move. */
export const medianOf = (months: 3 | 6 | 12): Method => ({
  name: `median of ${months} months`,
  from: 3,
  least: 1,
  forecast: (history, horizon) => flat(median(history.slice(-months)), horizon),
});

/** 0 for nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle value, or the mean of the two in the middle; 0 for nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return mean(sorted.length % 2 === 1 ? sorted.slice(half, half + 1) : sorted.slice(half - 1, half + 1));
}
