import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { SERVICES } from '#test/support/pipeline-processes.js';
import { Ledger } from './ledger.js';
import { Load } from './load.js';
import { type Sample, sampleOf, slopeOf } from './memory.js';
import { Rig } from './rig.js';
import { settle } from './settle.js';

// npm run soak -- --minutes 60 --rate 200: a steady load without faults, and what each process holds meanwhile.
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    rate: { type: 'string', default: '200' },
    /** Left out of every figure: caches fill, code is compiled. */
    warmUp: { type: 'string', default: '10' },
  },
});
const [minutes, rate, warmUp] = [Number(values.minutes), Number(values.rate), Number(values.warmUp)];
const PER_REQUEST = 10;
const SAMPLE_MS = 10_000;

const say = (text: string) => void process.stdout.write(`${text}\n`);
const rig = await Rig.start();
const folder = mkdtempSync(join(tmpdir(), 'spendsense-soak-'));
const load = new Load(
  { run: 'soak', url: rig.pipeline.api.url, rate, count: 0, perRequest: PER_REQUEST },
  new Ledger(join(folder, 'ledger.jsonl')),
);
const samples = new Map<string, Sample[]>(SERVICES.map((name) => [name, []]));
const p99: number[] = [];
const started = performance.now();
const minutesGone = () => (performance.now() - started) / 60_000;
load.start();
let reported = 0;
while (minutesGone() < minutes) {
  await sleep(SAMPLE_MS);
  for (const name of SERVICES) {
    const { pid } = rig.pipeline.process(name);
    if (!pid) throw new Error(`${name} has ended`);
    samples.get(name)!.push(sampleOf(pid, minutesGone()));
  }
  if (minutesGone() < reported + 10) continue;
  reported += 10;
  p99.push(quantile(load.takeLatencies(), 0.99));
  say(`${reported} min: ${load.acceptedSms} SMS accepted, p99 of the answers ${p99.at(-1)} ms`);
}
await load.finish();
const settled = await settle(rig);
say(`service     RSS MB at ${warmUp} min and at the end   MB an hour   descriptors then and at the end`);
for (const name of SERVICES) {
  const kept = samples.get(name)!.filter((sample) => sample.minutes >= warmUp);
  const [first, last] = [kept[0]!, kept.at(-1)!];
  const resident = `${first.residentMb.toFixed(0)} and ${last.residentMb.toFixed(0)}`;
  say(
    `${name.padEnd(12)}${resident.padEnd(36)}${slopeOf(kept).toFixed(1).padEnd(13)}${first.descriptors} and ${last.descriptors}`,
  );
}
say(`p99 of the answers in each 10 minutes, ms: ${p99.join(', ')}`);
say(`accepted ${load.acceptedSms} SMS; waiting ${settled.waiting}, dead letters ${settled.dead}`);
say(`answers by status: ${JSON.stringify(Object.fromEntries(load.statuses))}`);
rmSync(folder, { recursive: true });
await rig.stop();

function quantile(latencies: number[], share: number): number {
  const sorted = latencies.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
}
