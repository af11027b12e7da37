import type { Errors } from './backtest.js';
import type { Backtest, Projection } from './forecast-result.js';
import { around, type Interval, reach } from './interval.js';
import { absoluteError, naiveError } from './scaled-error.js';

/** Misses that an interval needs before past months can say whether it holds. */
const LEAST_BEFORE = 4;

/** An expected amount with its intervals, which end no lower than what is spent already. */
export function project(
  { month, expected, spent = 0 }: { month: string; expected: number; spent?: number },
  misses: readonly number[],
): Projection {
  const within = (level: number): Interval => {
    const [low, high] = around(expected, reach(misses, level));
    return [Math.min(expected, Math.max(spent, low)), high];
  };
  return { month, expected, interval80: within(0.8), interval95: within(0.95) };
}

/** How the forecasts of past months did. */
export function judge(months: readonly number[], errors: Errors): Backtest {
  const unit = naiveError(months);
  const nextMonth = errors.map(([first]) => first as number);
  const inside = nextMonth
    .slice(LEAST_BEFORE)
    .map((miss, i) => Math.abs(miss) <= reach(nextMonth.slice(0, LEAST_BEFORE + i), 0.8));
  return {
    months: errors.length,
    mase: unit === null || errors.length === 0 ? null : absoluteError(errors.flat()) / unit,
    coverage: inside.length === 0 ? null : inside.filter(Boolean).length / inside.length,
  };
}
