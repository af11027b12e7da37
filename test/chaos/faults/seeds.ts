import { setTimeout as sleep } from 'node:timers/promises';
import type { ServiceName } from '#test/support/pipeline-processes.js';
import type { Fault } from '../fault.js';

const FAILING: readonly ServiceName[] = ['gateway', 'masking', 'features', 'inference', 'history'];
const PROBABILITIES = {
  'publish.before': 0.02,
  'publish.confirm.lost': 0.02,
  'ack.before': 0.005,
  'ack.after': 0.005,
  'handler.hang': 0.002,
  'decrypt.fail': 0.02,
};

/** Seeded fault points inside every service; whatever ends is started again, as by any supervisor. */
export const SEEDS_FAULT: Fault = {
  id: 'F46',
  title: 'seeded fault points in every service',
  run: async (scene) => {
    const { pipeline } = scene.rig;
    const spec = Object.entries(PROBABILITIES).map(([point, probability]) => `${point}=${probability}`);
    const environments = new Map(
      FAILING.map((name) => [name, { FAULT_POINTS: [`seed=${scene.chance.below(1e9)}`, ...spec].join(',') }]),
    );
    for (const [name, env] of environments) {
      await pipeline.process(name).end('SIGTERM');
      pipeline.process(name).spawn(env);
    }
    let ended = 0;
    while (!scene.load.hasSentAll) {
      await sleep(200);
      for (const [name, env] of environments) {
        if (pipeline.process(name).pid !== undefined) continue;
        ended += 1;
        pipeline.process(name).spawn(env);
      }
    }
    for (const name of FAILING) {
      await pipeline.process(name).end('SIGKILL');
      pipeline.process(name).spawn();
    }
    scene.note('processes ended', ended);
  },
};
