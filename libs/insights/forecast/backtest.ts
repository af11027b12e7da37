import { continueSeries } from './continue-series.js';
import type { Method } from './methods/method.js';

/** The running month and the three after it. */
export const HORIZON = 4;
/** How many past months are forecast again at most: older habits say little, and time is short. */
const MOST_ORIGINS = 24;
/** The first month that is forecast again has two before it. */
const FIRST_ORIGIN = 2;

/** What came minus what had been forecast, by month that was forecast from (newest last), then by step. */
export type Errors = readonly (readonly number[])[];

/** Rolling-origin errors of a method; undefined from months whose history is too short for it. */
export function backtest(method: Method, months: readonly number[]): (Errors[number] | undefined)[] {
  return origins(months.length).map((origin) => {
    const history = months.slice(0, origin);
    if (history.length < method.least) return undefined;
    const actual = months.slice(origin, origin + HORIZON);
    const forecast = continueSeries(method, history, actual.length);
    return actual.map((amount, step) => amount - (forecast[step] as number));
  });
}

/** Lengths of the histories that the last months are forecast from; none for two months or fewer. */
function origins(length: number): number[] {
  const first = Math.max(FIRST_ORIGIN, length - MOST_ORIGINS);
  return Array.from({ length: Math.max(0, length - first) }, (_, i) => first + i);
}
