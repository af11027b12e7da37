import { HORIZON } from '../forecast/backtest.js';
import { chooseMethod } from '../forecast/choose-method.js';
import { continueSeries, sinceFirstAmount } from '../forecast/continue-series.js';
import type { Method } from '../forecast/methods/method.js';
import { heldOut, historyOf, LENGTHS, type Sample } from './sample.js';
import { type Score, scoreOf } from './score.js';

/** A rule that forecasts any history: one method, or a choice among several. */
export interface Contender {
  name: string;
  /** Months of history that it needs. */
  from: number;
  forecast(months: readonly number[]): number[];
}

/** One method by itself, on histories of so many months or more. */
export const alone = (method: Method, from = 0): Contender => ({
  name: method.name,
  from,
  forecast: (months) => continueSeries(method, sinceFirstAmount(months), HORIZON),
});

/** What users get: a method chosen for each series. */
export const ladder = (name: string, methods: readonly Method[]): Contender => ({
  name,
  from: 0,
  forecast: (months) => chooseMethod(months, methods).steps,
});

/** Scores each contender on each history at each length; where one cannot be fitted, its score is missing. */
export function tryMethods(
  contenders: readonly Contender[],
  histories: readonly Sample[],
  lengths: readonly number[] = LENGTHS,
): Score[] {
  return lengths.flatMap((months) =>
    histories.flatMap((sample) =>
      contenders
        .filter(({ from }) => sinceFirstAmount(historyOf(sample, months)).length >= from)
        .flatMap((contender) => tryOne(contender, sample, months)),
    ),
  );
}

function tryOne({ name, forecast }: Contender, sample: Sample, months: number): Score[] {
  const history = historyOf(sample, months);
  const start = performance.now();
  let continued: number[];
  try {
    continued = forecast(history);
  } catch {
    return [];
  }
  const milliseconds = performance.now() - start;
  const score = scoreOf(history, heldOut(sample), continued);
  return [{ method: name, sample, months, milliseconds, ...score }];
}
