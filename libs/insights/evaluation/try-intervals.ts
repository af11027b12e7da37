import { backtest, type Errors, HORIZON } from '../forecast/backtest.js';
import { type Choice, chooseMethod } from '../forecast/choose-method.js';
import { continueSeries, sinceFirstAmount } from '../forecast/continue-series.js';
import { errorsAt } from '../forecast/interval.js';
import type { Method } from '../forecast/methods/method.js';
import { project } from '../forecast/series-forecast.js';
import { heldOut, historyOf, type Sample } from './sample.js';

/** A forecast with its errors on the months before, from which the intervals are made. */
type Outlook = Pick<Choice, 'steps' | 'errors'>;

/** Shares of held-out months inside the intervals. */
export interface Inside {
  inside80: number;
  inside95: number;
}

/** The outlook of what users get. */
export const ladderOutlook =
  (methods: readonly Method[]) =>
  (months: readonly number[]): Outlook =>
    chooseMethod(months, methods);

/** The outlook of one method by itself. */
export const outlookOf =
  (method: Method) =>
  (months: readonly number[]): Outlook => {
    const history = sinceFirstAmount(months);
    const errors = backtest(method, history).filter((each) => each !== undefined) as Errors;
    return { steps: continueSeries(method, history, HORIZON), errors };
  };

/** How often the held-out months lay inside the intervals around a forecast. */
export function tryIntervals(
  outlook: (months: readonly number[]) => Outlook,
  windows: readonly Sample[],
  lengths: readonly number[],
): Inside {
  let [hits80, hits95, of] = [0, 0, 0];
  for (const sample of windows) {
    for (const months of lengths) {
      const { steps, errors } = outlook(historyOf(sample, months));
      heldOut(sample).forEach((actual, step) => {
        const { interval80, interval95 } = project(
          { month: '', expected: Math.round(steps[step]!) },
          errorsAt(errors, step),
        );
        if (interval80[0] <= actual && actual <= interval80[1]) hits80++;
        if (interval95[0] <= actual && actual <= interval95[1]) hits95++;
        of++;
      });
    }
  }
  return { inside80: hits80 / of, inside95: hits95 / of };
}
