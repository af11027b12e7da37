import { mean, medianOf } from './averages.js';
import { simpleSmoothing } from './exponential-smoothing.js';
import type { Method } from './method.js';
import { theta } from './theta.js';

const PARTS = [simpleSmoothing, theta, medianOf(12)];

/**
 * The mean of three simple forecasts, whose errors partly cancel.
 * Source: Bates & Granger, The combination of forecasts, Operational Research Quarterly 20 (1969).
 */
export const combination: Method = {
  name: 'combination of smoothing, Theta and median',
  from: 8,
  least: 3,
  forecast(history, horizon) {
    const forecasts = PARTS.map((part) => part.forecast(history, horizon));
    return Array.from({ length: horizon }, (_, step) => mean(forecasts.map((each) => each[step] ?? 0)));
  },
};
