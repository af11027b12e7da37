import { writeFile } from 'node:fs/promises';
import { loadAutoEts } from '../forecast/candidates/auto-ets.js';
import { loadMstl } from '../forecast/candidates/mstl.js';
import { loadProphet } from '../forecast/candidates/prophet.js';
import { OWN_METHODS } from '../forecast/methods/ladder.js';
import { report } from './report.js';
import { samples } from './sample.js';
import { alone, ladder, tryMethods } from './try-methods.js';
import { tryUsers } from './try-users.js';

/** Nine shapes make 1,080 histories. */
const PER_SHAPE = 120;
/** The candidates' fits take milliseconds each, so they are compared on 90 histories of their own. */
const PER_SHAPE_SLOW = 10;
const SEED = 20261126;

const [autoEts, mstl, prophet] = await Promise.all([loadAutoEts(), loadMstl(), loadProphet()]);
const histories = samples(PER_SHAPE, SEED);
const own = [...OWN_METHODS.map(alone), ladder('ladder', OWN_METHODS)];
const slow = [
  ...own,
  ...[autoEts, mstl, prophet].map(alone),
  ladder('ladder with AutoETS and MSTL', [...OWN_METHODS, autoEts, mstl]),
];
const page = report({
  histories: histories.length,
  scores: tryMethods(own, histories),
  slowHistories: PER_SHAPE_SLOW * 9,
  slowScores: tryMethods(slow, samples(PER_SHAPE_SLOW, SEED + 1)),
  coverage: tryUsers(histories, SEED + 2),
});
console.log(page);
await writeFile('docs/forecast-eval.md', page);
