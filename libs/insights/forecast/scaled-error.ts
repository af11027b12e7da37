import { mean } from './methods/averages.js';

/**
 * What one unit of MASE is: the mean change from month to month; null where nothing ever changes.
 * Source: Hyndman & Koehler, Another look at measures of forecast accuracy, International Journal of Forecasting 22 (2006).
 */
export function naiveError(months: readonly number[]): number | null {
  const changes = months.slice(1).map((amount, i) => Math.abs(amount - (months[i] as number)));
  return mean(changes) || null;
}

/** Mean absolute error. */
export const absoluteError = (errors: readonly number[]): number => mean(errors.map(Math.abs));
