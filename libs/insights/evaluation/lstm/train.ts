import { HORIZON } from '../../forecast/backtest.js';
import { sinceFirstAmount } from '../../forecast/continue-series.js';
import { naiveError } from '../../forecast/scaled-error.js';
import { Chance } from '../chance.js';
import { SHAPES } from '../histories.js';
import { LONGEST } from '../sample.js';
import { Adam } from './adam.js';
import { FEATURES, readMonths, scaleOf } from './months.js';
import { Network } from './network.js';

const HIDDEN = 24;
/** Histories to a step. */
export const BATCH = 32;
const RATE = 0.005;
const SHORTEST = 4;
/** Fixed prices have next to no unit of MASE, and would be all that is learnt. */
const LEAST_UNIT = 0.05;

/** A network trained on so many batches of generated histories; the same seed gives the same network. */
export function train(batches: number, seed: number): Network {
  const chance = new Chance(seed);
  const network = new Network(FEATURES, HIDDEN, HORIZON, chance);
  const adam = new Adam(network.weights);
  const gradient = new Float64Array(network.weights.length);
  for (let batch = 0; batch < batches; batch++) {
    for (let i = 0; i < BATCH; i++) learn(network, gradient, chance);
    const cooling = (1 + Math.cos((Math.PI * batch) / batches)) / 2;
    adam.step(gradient, RATE * cooling);
  }
  return network;
}

/** Adds the gradient of the scaled error (as in MASE) on one history that nobody has seen before. */
function learn(network: Network, gradient: Float64Array, chance: Chance): void {
  const series = chance.pick(Object.values(SHAPES))(LONGEST + HORIZON, chance);
  const length = SHORTEST + chance.below(LONGEST - SHORTEST + 1);
  const history = sinceFirstAmount(series.slice(LONGEST - length, LONGEST));
  const scale = scaleOf(history);
  if (scale === null) return;
  const unit = Math.max(LEAST_UNIT, (naiveError(history) ?? 0) / scale);
  const trace = network.run(readMonths(history, scale));
  const slopes = trace.outputs.map(
    (output, step) => Math.sign(1 + output - series[LONGEST + step]! / scale) / (unit * HORIZON * BATCH),
  );
  network.addGradient(trace, slopes, gradient);
}
