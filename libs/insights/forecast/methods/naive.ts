import { flat, type Method } from './method.js';

const YEAR = 12;

/** The last month again. */
export const naive: Method = {
  name: 'last month',
  from: 3,
  least: 1,
  forecast: (history, horizon) => flat(history.at(-1) ?? 0, horizon),
};

/** The same month of last year; last month while there is no last year. */
export const seasonalNaive: Method = {
  name: 'same month of last year',
  from: 2 * YEAR,
  least: YEAR,
  forecast: (history, horizon) =>
    history.length < YEAR
      ? naive.forecast(history, horizon)
      : Array.from({ length: horizon }, (_, step) => history.at((step % YEAR) - YEAR) ?? 0),
};
