import type { Method } from './methods/method.js';

/** Full months that a forecast needs. */
export const LEAST_MONTHS = 3;

/** Months from the first one with an amount in it, at least three where there are so many. */
export function sinceFirstAmount(months: readonly number[]): readonly number[] {
  const first = months.findIndex((amount) => amount !== 0);
  const start = first === -1 ? months.length : first;
  return months.slice(Math.max(0, Math.min(start, months.length - LEAST_MONTHS)));
}

/** A method's forecast, never below 0: a month of spending does not end below it. */
export function continueSeries(method: Method, history: readonly number[], horizon: number): number[] {
  return method.forecast(history, horizon).map((amount) => (amount > 0 ? amount : 0));
}
