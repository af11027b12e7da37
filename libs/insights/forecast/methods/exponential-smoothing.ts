import { flat, type Method } from './method.js';

const WEIGHTS = Array.from({ length: 19 }, (_, i) => (i + 1) / 20);

/** What simple exponential smoothing ends with. */
export interface Smoothed {
  level: number;
  /** Weight of the newest month, the one of twenty steps with the smallest squared error. */
  alpha: number;
}

/**
 * Simple exponential smoothing: a mean whose weights fade with age.
 * Source: Brown, Statistical Forecasting for Inventory Control, 1959.
 */
export const simpleSmoothing: Method = {
  name: 'exponential smoothing',
  from: 8,
  least: 3,
  forecast: (history, horizon) => flat(smooth(history).level, horizon),
};

/** Smooths a series of at least one month. */
export function smooth(history: readonly number[]): Smoothed {
  let best: Smoothed & { error: number } = { level: 0, alpha: 0, error: Infinity };
  for (const alpha of WEIGHTS) {
    let level = history[0] ?? 0;
    let error = 0;
    for (let i = 1; i < history.length; i++) {
      const miss = (history[i] as number) - level;
      error += miss * miss;
      level += alpha * miss;
    }
    if (error < best.error) best = { level, alpha, error };
  }
  return best;
}
