import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { LARGE, SMALL } from './plan.js';
import { Rig } from './rig.js';
import { runSize } from './run.js';

const { values } = parseArgs({
  options: {
    size: { type: 'string' },
    sms: { type: 'string' },
    kills: { type: 'string' },
    rate: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const size = { ...(values.size === 'L' ? LARGE : SMALL) };
if (values.sms) size.sms = Number(values.sms);
if (values.kills) size.kills = Number(values.kills);
if (values.rate) size.rate = Number(values.rate);
const started = Date.now();
const rig = await Rig.start();
console.log('rig', Date.now() - started);
try {
  console.log(await runSize(rig, size, Number(values.seed), console.log));
} finally {
  await rig.stop();
}
