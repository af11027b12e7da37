import { writeFile } from 'node:fs/promises';
import { loadAutoEts } from '../forecast/candidates/auto-ets.js';
import { loadMstl } from '../forecast/candidates/mstl.js';
import { loadProphet } from '../forecast/candidates/prophet.js';
import { OWN_METHODS } from '../forecast/methods/ladder.js';
import { lstm } from './lstm/lstm.js';
import { BATCH, train } from './lstm/train.js';
import { report } from './report.js';
import { samples } from './sample.js';
import { loadSeries } from './series/public-series.js';
import { tryPublic } from './series/try-public.js';
import { alone, ladder, tryMethods } from './try-methods.js';
import { tryUsers } from './try-users.js';

const PER_SHAPE = 120;
/** The fits of the candidates take milliseconds each, so they are compared on fewer histories. */
const PER_SHAPE_SLOW = 20;
/** Where all of them can be run. */
const LENGTHS_SLOW = [24, 36];
/** Not looked at while the rules of the ladder were settled, which earlier runs with other seeds decided. */
const SEED = 20261128;
/** Of the histories that the LSTM learns from. */
const TRAINING_SEED = 7;
/** A minute or two of one core. */
const TRAINING_BATCHES = 2500;

const candidates = await Promise.all([loadAutoEts(), loadMstl(), loadProphet()]);
const [autoEts, mstl] = candidates;
const start = process.cpuUsage();
const trained = lstm(train(TRAINING_BATCHES, TRAINING_SEED));
const seconds = process.cpuUsage(start).user / 1e6;
const fast = [...OWN_METHODS, trained];
const own = [ladder('ladder', OWN_METHODS), ...fast.map((method) => alone(method))];
const all = [
  ...own,
  ...candidates.map((method) => alone(method, method.least)),
  ladder('ladder with AutoETS and MSTL', [...OWN_METHODS, autoEts, mstl]),
];
const histories = samples(PER_SHAPE, SEED);
const page = report({
  histories: histories.length,
  scores: tryMethods(own, histories),
  slowScores: tryMethods(all, samples(PER_SHAPE_SLOW, SEED + 1), LENGTHS_SLOW),
  coverage: tryUsers(histories, SEED + 2),
  real: tryPublic(await loadSeries(), fast, candidates),
  training: { histories: TRAINING_BATCHES * BATCH, seconds },
});
console.log(page);
await writeFile('docs/forecast-eval.md', page);
