import { smooth } from './exponential-smoothing.js';
import type { Method } from './method.js';

/**
 * The Theta method: exponential smoothing that drifts by half the slope of the straight line through the series.
 * Sources: Assimakopoulos & Nikolopoulos, The theta model, International Journal of Forecasting 16 (2000);
 * in this form Hyndman & Billah, Unmasking the Theta method, International Journal of Forecasting 19 (2003).
 */
export const theta: Method = {
  name: 'Theta',
  from: 8,
  least: 3,
  forecast(history, horizon) {
    const { level, alpha } = smooth(history);
    const drift = slope(history) / 2;
    const lag = (1 - (1 - alpha) ** history.length) / alpha;
    return Array.from({ length: horizon }, (_, step) => level + drift * (step + lag));
  },
};

/** Slope of the least-squares line, per month. */
function slope(history: readonly number[]): number {
  const middle = (history.length - 1) / 2;
  let along = 0;
  let spread = 0;
  history.forEach((value, month) => {
    along += (month - middle) * value;
    spread += (month - middle) ** 2;
  });
  return spread === 0 ? 0 : along / spread;
}
