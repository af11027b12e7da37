import { HORIZON } from '../forecast/backtest.js';
import { mean } from '../forecast/methods/averages.js';
import { absoluteError, naiveError } from '../forecast/scaled-error.js';
import type { Sample } from './sample.js';

/** How one forecast of one history did. */
export interface Score {
  method: string;
  sample: Sample;
  months: number;
  /** Null where the history never changes, and MASE has no unit. */
  mase: number | null;
  smape: number;
  missed: number;
  actual: number;
  milliseconds: number;
}

/** What many scores come to. */
export interface Average {
  mase: number;
  smape: number;
  wape: number;
  milliseconds: number;
}

/** Scores the four months after a history. */
export function scoreOf(
  history: readonly number[],
  actual: readonly number[],
  forecast: readonly number[],
): Pick<Score, 'mase' | 'smape' | 'missed' | 'actual'> {
  const errors = actual.slice(0, HORIZON).map((amount, step) => amount - (forecast[step] as number));
  const unit = naiveError(history);
  return {
    mase: unit === null ? null : absoluteError(errors) / unit,
    smape: mean(
      errors.map((error, step) => {
        const size = Math.abs(actual[step] as number) + Math.abs(forecast[step] as number);
        return size === 0 ? 0 : (2 * Math.abs(error)) / size;
      }),
    ),
    missed: errors.reduce((sum, error) => sum + Math.abs(error), 0),
    actual: actual.reduce((sum, amount) => sum + amount, 0),
  };
}

/** The scores of those histories that every method could be fitted to, so that means can be compared. */
export function shared(scores: readonly Score[]): Score[] {
  const methods = new Set(scores.map(({ method }) => method)).size;
  const key = ({ sample, months }: Score) => `${sample.id} ${months}`;
  const fitted = new Map<string, number>();
  for (const score of scores) fitted.set(key(score), (fitted.get(key(score)) ?? 0) + 1);
  return scores.filter((score) => fitted.get(key(score)) === methods);
}

/** Means over histories; WAPE over everything that was spent. */
export function average(scores: readonly Score[]): Average {
  const total = (of: (score: Score) => number) => scores.reduce((sum, score) => sum + of(score), 0);
  return {
    mase: mean(scores.flatMap(({ mase }) => mase ?? [])),
    smape: mean(scores.map(({ smape }) => smape)),
    wape: total(({ missed }) => missed) / total(({ actual }) => actual),
    milliseconds: mean(scores.map(({ milliseconds }) => milliseconds)),
  };
}
