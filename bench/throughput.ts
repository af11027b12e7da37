import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { addFigures, type Basics, type Measured, readFigures, writeFigures } from './figures.js';
import { describeMachine } from './machine.js';
import { type ByName, spread, sumOf } from './measure.js';
import {
  CHUNK_SIZE,
  type Configuration,
  describeConfiguration,
  PLAIN,
  readByService,
  readScale,
} from './pipeline/configuration.js';
import { measureBasics } from './pipeline/basics.js';
import { insertRates } from './pipeline/insert-rates.js';
import { LOADS, textsOf } from './pipeline/loads.js';
import { measureLoad, type Run, together } from './pipeline/measure-load.js';
import { Stack } from './pipeline/stack.js';

// npm run bench -- --only upload,batch,single,queue --sms 100000 --runs 5 --figures docs/performance.json
//   --scale masking=2,features=2 --cpus masking=0.25,features=0.25 --tenants 4 --chunk-size 20
//   --node-flags="--cpu-prof --cpu-prof-dir=/tmp/profiles" writes a profile of each service as it ends
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(LOADS).join(',') },
    sms: { type: 'string' },
    runs: { type: 'string', default: '5' },
    /** Processes of a service. */
    scale: { type: 'string' },
    /** Processors that each process of a service may use at most. */
    cpus: { type: 'string' },
    /** Whose SMS they are, in turn. */
    tenants: { type: 'string', default: '1' },
    'chunk-size': { type: 'string', default: String(CHUNK_SIZE) },
    /** For the Node.js of each service. */
    'node-flags': { type: 'string', default: '' },
    /** Where to write what was measured, for npm run simulate. */
    figures: { type: 'string' },
  },
});

const say = (text: string) => void process.stdout.write(`${text}\n`);
const SMS: Record<string, number> = { upload: 100_000, batch: 50_000, single: 10_000, queue: 50_000 };
const WARM_UP_SMS = 5_000;

const configuration = configurationOf();
const isPlain = describeConfiguration(configuration) === PLAIN;
const machine = describeMachine('all used');
say(`${machine}\n${describeConfiguration(configuration)}`);
// Before a long run, rather than after it.
if (!isPlain) keep([]);
const settings = {
  CHUNK_SIZE: String(configuration.chunkSize),
  RATE_LIMIT_REQUESTS: '100000000',
  RATE_LIMIT_ITEMS: '1000000000',
};
const nodeFlags = values['node-flags'].split(' ').filter(Boolean);
const stack = await Stack.start(configuration, settings, nodeFlags);
try {
  // Code is compiled, caches fill.
  await measureLoad(stack, 'upload', textsOf(WARM_UP_SMS, 1));
  const measured: Measured[] = [];
  for (const [at, load] of values.only.split(',').entries()) {
    measured.push(await measure(load, at));
    report(measured.at(-1)!);
  }
  const basics = isPlain ? await measureBasics(stack) : undefined;
  if (basics) {
    reportBasics(basics);
    for (const [copy, perSecond] of await insertRates(stack.database))
      say(`rows inserted by one connection, ${copy}: ${Math.round(perSecond)} a second`);
  }
  keep(measured, basics);
} finally {
  await stack.stop();
}
process.exit(0);

function configurationOf(): Configuration {
  for (const load of values.only.split(','))
    if (!(load in LOADS))
      throw new Error(`--only: there is no load "${load}"; there are ${Object.keys(LOADS)}`);
  const scale = readScale('--scale', values.scale);
  if ((scale.gateway ?? 1) > 1) throw new Error('--scale: nothing here balances requests among gateways');
  const [tenants, chunkSize] = (['tenants', 'chunk-size'] as const).map((option) => {
    const value = Number(values[option]);
    if (!(Number.isInteger(value) && value > 0))
      throw new Error(`--${option} must be a whole number above 0`);
    return value;
  }) as [number, number];
  return { scale, cpus: readByService('--cpus', values.cpus), tenants, chunkSize };
}

function keep(measured: Measured[], basics?: Basics): void {
  const path = values.figures;
  if (!path) return;
  const known = existsSync(path) ? readFigures(path) : undefined;
  writeFigures(path, addFigures(known, { machine, cores: cpus().length, measured, basics }));
}

async function measure(load: string, at: number): Promise<Measured> {
  const sms = Number(values.sms ?? SMS[load]);
  const runs: Run[] = [];
  for (let run = 0; run < Number(values.runs); run++)
    runs.push(await measureLoad(stack, load, textsOf(sms, 100 * (at + 1) + run)));
  const { rate: _, ...figures } = together(runs);
  const date = new Date().toISOString().slice(0, 10);
  return { load, date, commit: commit(), ...configuration, sms, runs: runs.length, ...figures };
}

function report({
  load,
  sms,
  perSecond,
  cpu,
  databaseCpu,
  clientCpu,
  resident,
  perMessage,
  bytes,
}: Measured): void {
  const { what, wanted } = LOADS[load]!;
  const limit = (cpus().length * 1e6) / sumOf(cpu);
  const rates = spread([perSecond.least, perSecond.median, perSecond.greatest]);
  say(
    `\n${what}, ${sms.toLocaleString('en')} SMS: ${rates} SMS/s with a result; wanted ${wanted.toLocaleString('en')}`,
  );
  say(
    `  limit by processor time: ${Math.round(limit).toLocaleString('en')} SMS/s; reached ${(perSecond.median / limit).toFixed(2)} of it`,
  );
  say(`  processor time for an SMS, µs: ${round(cpu)}; in all ${Math.round(sumOf(cpu))}`);
  say(
    `  the database's by connections of: ${round(databaseCpu)}; the client's own: ${Math.round(clientCpu)}`,
  );
  say(`  SMS in a message: ${round(perMessage)}`);
  say(`  bytes for an SMS: ${round(bytes)}`);
  say(`  resident, MB: ${round(resident)}`);
  say(`  and at most since the start: ${round(stack.resident('peak'))}`);
}

function reportBasics({ latency, waits, queue, stored, pure }: Basics): void {
  say(`\nbytes on disk for an SMS: ${round(stored)}`);
  for (const { ask, perSecond, p50, p99 } of latency)
    say(`${ask}, ${perSecond} a second: p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`);
  say(
    `meanwhile a confirm took ${waits.confirm.toFixed(1)} ms, a transaction of history ${waits.transaction.toFixed(1)} ms`,
  );
  say(
    `masked, read and classified by one processor, no queue and no database: ${Math.round(pure).toLocaleString('en')} SMS/s`,
  );
  for (const { bytes, perSecond } of queue)
    say(`messages of ${bytes / 1000} kB through one quorum queue: ${Math.round(perSecond)} a second`);
}

function round(figures: ByName): string {
  return Object.entries(figures)
    .map(([name, figure]) => `${name} ${Math.round(figure)}`)
    .join(', ');
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
