import type { Method } from '../../forecast/methods/method.js';
import { readMonths, scaleOf } from './months.js';
import type { Network } from './network.js';

/** A trained network as a method: it says by how much the months to come differ from the median. */
export const lstm = (network: Network): Method => ({
  name: 'LSTM',
  from: 3,
  least: 1,
  forecast(history, horizon) {
    const scale = scaleOf(history);
    if (scale === null) return Array<number>(horizon).fill(0);
    const { outputs } = network.run(readMonths(history, scale));
    return Array.from({ length: horizon }, (_, step) => scale * (1 + outputs[step]!));
  },
});
