import { setTimeout as sleep } from 'node:timers/promises';
import { TOPIC_NAMES } from '#libs/contracts/index.js';
import type { Metrics } from '#test/support/metrics.js';
import type { Measured } from '../figures.js';
import { type ByName, growth, median, medians } from '../measure.js';
import { LOADS } from './loads.js';
import type { Stack } from './stack.js';

/** What one run of a load took, per SMS where it does not say otherwise. */
export type Run = Pick<
  Measured,
  'cpu' | 'databaseCpu' | 'clientCpu' | 'resident' | 'perMessage' | 'bytes'
> & { rate: number };

/** Each look adds up all submissions. */
const POLL_MS = 200;
const MICROSECONDS = 1e6;

/** Hands all texts in and waits until each has a result. */
export async function measureLoad(stack: Stack, load: string, texts: readonly string[]): Promise<Run> {
  const goal = (await stack.processed()) + texts.length;
  const before = await readingOf(stack);
  const started = performance.now();
  await LOADS[load]!.load(stack, texts);
  while ((await stack.processed()) < goal) await sleep(POLL_MS);
  const seconds = (performance.now() - started) / 1000;
  const after = await readingOf(stack);
  const each = (of: (reading: Reading) => ByName) => growth(of(before), of(after), texts.length);
  const messages = growth(before.messages, after.messages, texts.length);
  return {
    rate: texts.length / seconds,
    cpu: each(({ cpu }) => cpu),
    databaseCpu: growthOfBackends(before, after, texts.length),
    clientCpu: (after.client - before.client) / texts.length,
    resident: stack.resident('now'),
    perMessage: Object.fromEntries(
      Object.entries(messages).flatMap(([topic, perSms]) => (perSms > 0 ? [[topic, 1 / perSms]] : [])),
    ),
    bytes: Object.fromEntries(Object.entries(each(({ bytes }) => bytes)).filter(([, size]) => size > 0)),
  };
}

/** The medians of several runs. */
export function together(runs: readonly Run[]): Run & Pick<Measured, 'perSecond'> {
  const rates = runs.map(({ rate }) => rate);
  return {
    rate: median(rates),
    perSecond: { median: median(rates), least: Math.min(...rates), greatest: Math.max(...rates) },
    clientCpu: median(runs.map(({ clientCpu }) => clientCpu)),
    cpu: medians(runs.map(({ cpu }) => cpu)),
    databaseCpu: medians(runs.map(({ databaseCpu }) => databaseCpu)),
    resident: medians(runs.map(({ resident }) => resident)),
    perMessage: medians(runs.map(({ perMessage }) => perMessage)),
    bytes: medians(runs.map(({ bytes }) => bytes)),
  };
}

interface Reading {
  /** Microseconds. */
  cpu: ByName;
  client: number;
  backends: ReturnType<Stack['backends']>;
  messages: ByName;
  bytes: ByName;
}

async function readingOf(stack: Stack): Promise<Reading> {
  const metrics = await stack.metrics();
  const { user, system } = process.cpuUsage();
  const cpu = Object.entries(stack.cpu()).map(([name, seconds]) => [name, seconds * MICROSECONDS]);
  return {
    cpu: Object.fromEntries(cpu) as ByName,
    client: user + system,
    backends: stack.backends(),
    messages: byTopic(metrics, 'messaging_chunk_items_count'),
    bytes: { ...byTopic(metrics, 'messaging_bytes_total'), 'write-ahead log': await stack.logBytes() },
  };
}

const byTopic = (metrics: Metrics, name: string): ByName =>
  Object.fromEntries(TOPIC_NAMES.map((topic) => [topic, metrics.value(name, { topic }) ?? 0]));

/** Of those that live; what one took that has ended meanwhile is among the whole database's only. */
function growthOfBackends(before: Reading, after: Reading, count: number): ByName {
  const grown: ByName = {};
  for (const [pid, { service, seconds }] of after.backends) {
    const taken = seconds - (before.backends.get(pid)?.seconds ?? 0);
    grown[service] = (grown[service] ?? 0) + (taken * MICROSECONDS) / count;
  }
  return grown;
}
