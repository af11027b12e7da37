import { backtest, type Errors, HORIZON } from './backtest.js';
import { continueSeries, sinceFirstAmount } from './continue-series.js';
import { mean } from './methods/averages.js';
import { TRAILING_MEDIAN } from './methods/ladder.js';
import type { Method } from './methods/method.js';
import { absoluteError } from './scaled-error.js';

/** What a method must show on past months before the median goes for it. */
interface Proof {
  /** Most error it may have, as a share of the median's. */
  share: number;
  /** Fewest standard errors by which it must be better. */
  standardErrors: number;
  /** Fewest months to compare: with fewer, the winner of a dozen methods won by chance. */
  months: number;
}

const PROOF: Proof = { share: 0.95, standardErrors: 1, months: 10 };
/** Within two years who was a little better on past months did worse on the next ones, unless all went one way. */
const SHORT_PROOF: Proof = { share: 0.5, standardErrors: 2, months: 7 };
const SHORT = 24;

/** A method with its forecast of a series and its errors on the months of it. */
export interface Choice {
  method: Method;
  errors: Errors;
  /** From the running month on. */
  steps: number[];
}

/** The trailing median, or the method that beat it most clearly when past months were forecast again. */
export function chooseMethod(months: readonly number[], methods: readonly Method[]): Choice {
  // How a category began says nothing about how it goes on.
  const history = sinceFirstAmount(months);
  // The median can be run on any month.
  const median = backtest(TRAILING_MEDIAN, history) as Errors;
  let best: Choice = {
    method: TRAILING_MEDIAN,
    errors: median,
    steps: continueSeries(TRAILING_MEDIAN, history, HORIZON),
  };
  const proof = history.length < SHORT ? SHORT_PROOF : PROOF;
  let least = proof.share;
  for (const method of methods) {
    if (history.length < method.from || method === TRAILING_MEDIAN) continue;
    try {
      const errors = backtest(method, history);
      const ratio = errorRatio(errors, median, proof);
      if (ratio >= least) continue;
      const steps = continueSeries(method, history, HORIZON);
      // Where its history was too short, the median would have stood in.
      best = { method, steps, errors: errors.map((each, i) => each ?? (median[i] as number[])) };
      least = ratio;
    } catch {
      // The searches of ETS and Prophet give up on some series; then the choice is among the others.
    }
  }
  return best;
}

/** Error relative to the median's on the months that both forecast; 1 where the difference may be chance. */
function errorRatio(
  errors: readonly (readonly number[] | undefined)[],
  median: Errors,
  proof: Proof,
): number {
  const shared = errors.flatMap((each, i) => (each === undefined ? [] : [[each, median[i] ?? []] as const]));
  if (shared.length < proof.months) return 1;
  const gains = shared.map(([own, other]) => absoluteError(other) - absoluteError(own));
  if (mean(gains) < proof.standardErrors * standardError(gains)) return 1;
  const ofMedian = absoluteError(shared.flatMap(([, other]) => other));
  return ofMedian === 0 ? 1 : absoluteError(shared.flatMap(([own]) => own)) / ofMedian;
}

function standardError(values: readonly number[]): number {
  const middle = mean(values);
  const squares = values.map((value) => (value - middle) ** 2);
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / (values.length - 1) / values.length);
}
