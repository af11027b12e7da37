import { parseArgs } from 'node:util';
import { table } from '#libs/evaluation/table.js';
import { type Figures, readFigures } from './figures.js';
import { type ByName } from './measure.js';
import { CHUNK_SIZE, readByService, readScale } from './pipeline/configuration.js';
import { checkAll, TOLERANCE } from './simulate/check.js';
import { SIMULATED } from './simulate/loads.js';
import type { Load, Model } from './simulate/model.js';
import { type Given, modelOf } from './simulate/model-of.js';
import { measuresOf, planFor, tenantLimit } from './simulate/plan.js';
import { byteRows, checkRows, cpuRows, markdown, planRows, resultRows } from './simulate/report.js';
import { simulate } from './simulate/simulate.js';

// npm run simulate -- --rate 500 --seconds 60          SMS at random, so many a second
// npm run simulate -- --load upload --sms 100000       as fast as answers come
// npm run simulate -- --check                          against what was measured
// npm run simulate -- --plan 1e6,100e6,10e9            how many of everything
// npm run simulate -- --report                         the tables of docs/scaling.md
const { values } = parseArgs({
  options: {
    figures: { type: 'string', default: 'docs/performance.json' },
    load: { type: 'string', default: 'batch' },
    sms: { type: 'string', default: '100000' },
    rate: { type: 'string' },
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    scale: { type: 'string' },
    cpus: { type: 'string' },
    tenants: { type: 'string', default: '1' },
    /** Of the one machine on which everything runs; by default, that of the figures. */
    cores: { type: 'string' },
    /** Every task has processors of its own, and so have the broker and the database. */
    apart: { type: 'boolean', default: false },
    'broker-cores': { type: 'string' },
    'database-cores': { type: 'string' },
    /** Microseconds for an SMS in place of the figures': gateway, masking, ..., client, broker, database. */
    cost: { type: 'string' },
    'confirm-ms': { type: 'string' },
    'commit-ms': { type: 'string' },
    'chunk-size': { type: 'string' },
    prefetch: { type: 'string' },
    /** Of each topic. */
    queues: { type: 'string' },
    check: { type: 'boolean', default: false },
    plan: { type: 'string' },
    peak: { type: 'string', default: '4' },
    utilisation: { type: 'string', default: '0.7' },
    report: { type: 'boolean', default: false },
  },
});

const PROCESSES = [
  'gateway',
  'ingest',
  'masking',
  'features',
  'inference',
  'history',
  'client',
  'broker',
  'database',
];
const VOLUMES = '1e6,100e6,10e9';
const say = (text: string) => void process.stdout.write(`${text}\n`);

try {
  const figures = readFigures(values.figures);
  if (values.report) report(figures);
  else if (values.check) check(figures);
  else if (values.plan) plan(figures, loadOf(values.load), values.plan);
  else run(figures);
} catch (failure) {
  process.stderr.write(`${(failure as Error).message}\n`);
  process.exitCode = 1;
}

function run(figures: Figures): void {
  const load = loadOf(values.load);
  const model = modelOf(figures, load, given(figures));
  const perSecond = values.rate === undefined ? undefined : number('rate');
  const sms = perSecond === undefined ? number('sms') : Math.ceil(perSecond * number('seconds'));
  const result = simulate(model, { load, sms, perSecond, seed: number('seed') });
  say(
    `${Math.round(result.perSecond).toLocaleString('en')} SMS/s with a result, in ${result.seconds.toFixed(1)} s`,
  );
  if (perSecond !== undefined) {
    const [p50, p99] = [result.latency.p50 * 1000, result.latency.p99 * 1000];
    say(`from a request to its results: p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`);
  }
  say(`used most: ${result.bottleneck.name}, ${(result.bottleneck.utilisation * 100).toFixed(0)} %\n`);
  say(table(resultRows(result).map((row) => [...row])));
}

function plan(figures: Figures, load: Load, volumes: string): void {
  say(table(planOf(figures, load, volumes).map((row) => [...row])));
  const measured = measuresOf(figures, modelOf(figures, load, given(figures)), load, number('utilisation'));
  say(`\nfor the prices of docs/cost.md: ${JSON.stringify({ measured })}`);
}

function check(figures: Figures): void {
  const checks = checkAll(figures);
  say(table(checkRows(checks).map((row) => [...row])));
  const off = checks.filter(({ error }) => Math.abs(error) > TOLERANCE);
  if (off.length) throw new Error(`${off.length} predictions are off by more than ${TOLERANCE * 100} %`);
}

function report(figures: Figures): void {
  const { machine, measured } = figures;
  const dates = [...new Set(measured.map(({ date, commit }) => `${date} (${commit})`))];
  say(`Measured on ${machine}; ${dates.join(', ')}.\n`);
  say(`${markdown(cpuRows(figures))}\n\n${markdown(byteRows(figures))}\n`);
  say(`${markdown(checkRows(checkAll(figures)))}\n`);
  for (const name of ['single', 'queue'])
    say(`By ${name}:\n\n${markdown(planOf(figures, loadOf(name), values.plan ?? VOLUMES))}\n`);
}

function planOf(figures: Figures, load: Load, volumes: string) {
  const model = modelOf(figures, load, given(figures));
  const plans = volumes.split(',').map((text) => {
    const perDay = Number(text);
    if (!(perDay > 0)) throw new Error(`--plan: ${text} must be a number of SMS above 0`);
    const demand = {
      perDay,
      peak: number('peak'),
      utilisation: number('utilisation'),
      brokerCores: number('broker-cores', figures.cores),
      databaseCores: number('database-cores', figures.cores),
    };
    return { perDay, plan: planFor(figures, model, load, demand) };
  });
  const limit = Math.round(tenantLimit(model)).toLocaleString('en');
  return [...planRows(plans), ['SMS a second of one tenant at most', ...plans.map(() => limit)]];
}

function given(figures: Figures): Given {
  return {
    scale: readScale('--scale', values.scale),
    cpus: readByService('--cpus', values.cpus),
    tenants: number('tenants'),
    machine: machineOf(figures),
    costs: readCosts(values.cost),
    waits: {
      ...(values['confirm-ms'] && { confirm: number('confirm-ms') / 1000 }),
      ...(values['commit-ms'] && { commit: number('commit-ms') / 1000 }),
    },
    chunkSize: number('chunk-size', CHUNK_SIZE),
    ...(values.prefetch && { prefetch: number('prefetch') }),
    ...(values.queues && { queues: number('queues') }),
  };
}

function machineOf({ cores }: Figures): Model['machine'] {
  if (!values.apart) return { shared: number('cores', cores) };
  return { broker: number('broker-cores', cores), database: number('database-cores', cores) };
}

function readCosts(text = ''): ByName {
  const costs: ByName = {};
  for (const part of text.split(',').filter(Boolean)) {
    const [name = '', value = ''] = part.split('=');
    if (!PROCESSES.includes(name))
      throw new Error(`--cost: there is no process "${name}"; there are ${PROCESSES.join(', ')}`);
    if (!(Number(value) >= 0)) throw new Error(`--cost: ${name}=${value} must be a number of microseconds`);
    costs[name] = Number(value);
  }
  return costs;
}

function loadOf(name: string): Load {
  const load = SIMULATED[name];
  if (!load)
    throw new Error(`--load: there is no load "${name}"; there are ${Object.keys(SIMULATED).join(', ')}`);
  return load;
}

function number(option: keyof typeof values, otherwise?: number): number {
  const value = Number(values[option] ?? otherwise);
  // A wait of nothing is one, too.
  if (!(value > 0 || (value === 0 && option.endsWith('-ms'))))
    throw new Error(`--${option} must be a number above 0`);
  return value;
}
