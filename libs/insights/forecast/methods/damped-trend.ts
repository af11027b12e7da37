import type { Method } from './method.js';

const LEVEL_WEIGHTS = [0.1, 0.3, 0.5, 0.7, 0.9];
/** The trend's weight as a share of the level's. */
const TREND_SHARES = [0.05, 0.2, 0.5];
const DAMPINGS = [0.8, 0.9, 0.98];

/**
 * Exponential smoothing with a trend that levels off.
 * Source: Gardner & McKenzie, Forecasting trends in time series, Management Science 31 (1985).
 */
export const dampedTrend: Method = {
  name: 'damped trend',
  from: 8,
  least: 4,
  forecast(history, horizon) {
    const { level, trend, damping } = fit(history);
    let reach = 0;
    return Array.from({ length: horizon }, (_, step) => {
      reach += damping ** (step + 1);
      return level + reach * trend;
    });
  },
};

interface Fit {
  level: number;
  trend: number;
  damping: number;
  error: number;
}

function fit(history: readonly number[]): Fit {
  let best: Fit = { level: 0, trend: 0, damping: 0, error: Infinity };
  for (const alpha of LEVEL_WEIGHTS) {
    for (const share of TREND_SHARES) {
      for (const damping of DAMPINGS) {
        const tried = run(history, { alpha, beta: alpha * share, damping });
        if (tried.error < best.error) best = tried;
      }
    }
  }
  return best;
}

function run(
  history: readonly number[],
  { alpha, beta, damping }: { alpha: number; beta: number; damping: number },
): Fit {
  let level = history[0] ?? 0;
  let trend = 0;
  let error = 0;
  for (let i = 1; i < history.length; i++) {
    const expected = level + damping * trend;
    const miss = (history[i] as number) - expected;
    error += miss * miss;
    level = expected + alpha * miss;
    trend = damping * trend + beta * miss;
  }
  return { level, trend, damping, error };
}
