import 'reflect-metadata';
import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { describeMachine } from './machine.js';
import { median, spread } from './measure.js';
import { ASKS, latencyOf } from './pipeline/latency.js';
import { amqpRate, pureRate } from './pipeline/limits.js';
import { LOADS, textsOf } from './pipeline/loads.js';
import { type ByProcess, Stack } from './pipeline/stack.js';

// npm run bench -- --only upload,batch,single,queue --sms 100000 --runs 5
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(LOADS).join(',') },
    sms: { type: 'string' },
    runs: { type: 'string', default: '5' },
  },
});

const say = (text: string) => void process.stdout.write(`${text}\n`);
const SMS: Record<string, number> = { upload: 100_000, batch: 50_000, single: 10_000, queue: 50_000 };
const CHUNK_BYTES = 100_000;
const LATENCY_RATE = 100;
const LATENCY_SMS = 2_000;

interface Run {
  perSecond: number;
  /** Microseconds of a processor for each SMS. */
  cost: ByProcess;
  resident: ByProcess;
}

async function measure(stack: Stack, name: string, texts: readonly string[]): Promise<Run> {
  const goal = (await stack.processed()) + texts.length;
  const before = stack.cpu();
  const started = performance.now();
  await LOADS[name]!.load(stack, texts);
  while ((await stack.processed()) < goal) await sleep(20);
  const seconds = (performance.now() - started) / 1000;
  const after = stack.cpu();
  const cost = Object.fromEntries(
    Object.keys(after).map((each) => [each, ((after[each]! - before[each]!) * 1e6) / texts.length]),
  );
  return { perSecond: texts.length / seconds, cost, resident: stack.resident() };
}

const round = (figures: ByProcess) =>
  Object.entries(figures)
    .map(([name, figure]) => `${name} ${Math.round(figure)}`)
    .join(', ');

/** Of several runs, for each process. */
const medians = (all: readonly ByProcess[]): ByProcess =>
  Object.fromEntries(Object.keys(all[0]!).map((name) => [name, median(all.map((one) => one[name]!))]));

say(describeMachine());
const stack = await Stack.start({ RATE_LIMIT_REQUESTS: '100000000', RATE_LIMIT_ITEMS: '1000000000' });
try {
  // Code is compiled, caches fill.
  await measure(stack, 'upload', textsOf(5_000, 1));
  for (const [at, name] of values.only.split(',').entries()) {
    const { what, wanted } = LOADS[name]!;
    const count = Number(values.sms ?? SMS[name]);
    const runs: Run[] = [];
    for (let run = 0; run < Number(values.runs); run++)
      runs.push(await measure(stack, name, textsOf(count, 100 * (at + 1) + run)));
    const cost = medians(runs.map((run) => run.cost));
    const total = Object.values(cost).reduce((sum, each) => sum + each, 0);
    const limit = (cpus().length * 1e6) / total;
    const rates = runs.map(({ perSecond }) => perSecond);
    say(
      `\n${what}, ${count.toLocaleString('en')} SMS: ${spread(rates)} SMS/s with a result; wanted ${wanted.toLocaleString('en')}`,
    );
    say(
      `  limit by processor time: ${Math.round(limit).toLocaleString('en')} SMS/s; reached ${(median(rates) / limit).toFixed(2)} of it`,
    );
    say(`  processor time for an SMS, µs: ${round(cost)}; in all ${Math.round(total)}`);
    say(`  resident, MB: ${round(medians(runs.map((run) => run.resident)))}`);
  }
  for (const [name, ask] of Object.entries(ASKS)) {
    const { p50, p99 } = await latencyOf(ask, stack, textsOf(LATENCY_SMS, 9), LATENCY_RATE);
    say(`\n${name}, ${LATENCY_RATE} a second: p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`);
  }
  const pure = await pureRate(textsOf(20_000, 7));
  say(
    `\nmasked, read and classified by one processor, no queue and no database: ${Math.round(pure).toLocaleString('en')} SMS/s`,
  );
  const messages = await amqpRate(stack.brokerUrl, CHUNK_BYTES, 2_000);
  say(`chunks of ${CHUNK_BYTES / 1000} kB through one quorum queue: ${Math.round(messages)} a second`);
} finally {
  await stack.stop();
}
process.exit(0);
