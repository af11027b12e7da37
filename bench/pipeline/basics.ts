import type { Metrics } from '#test/support/metrics.js';
import type { Basics } from '../figures.js';
import { ASKS, latencyOf } from './latency.js';
import { amqpRate, pureRate } from './limits.js';
import { textsOf } from './loads.js';
import type { Stack } from './stack.js';

const LATENCY_RATE = 100;
const LATENCY_SMS = 2_000;
/** Asked before in the same way, so that code is compiled. */
const WARM_UP_SMS = 500;
const PURE_SMS = 20_000;
/** One SMS, and a chunk. */
const QUEUE_BYTES = [1_000, 100_000];
const QUEUE_MESSAGES = 2_000;

/** Measures them of a stack that has SMS stored already. */
export async function measureBasics(stack: Stack): Promise<Basics> {
  const stored = await storedBytes(stack);
  const before = await stack.metrics();
  const latency: Basics['latency'] = [];
  for (const [i, [ask, way]] of Object.entries(ASKS).entries()) {
    // Each time others: an SMS that is known already takes another way.
    await latencyOf(way, stack, textsOf(WARM_UP_SMS, 19 + i), LATENCY_RATE);
    const times = await latencyOf(way, stack, textsOf(LATENCY_SMS, 9 + i), LATENCY_RATE);
    latency.push({ ask, perSecond: LATENCY_RATE, ...times });
  }
  const waits = waitsBetween(before, await stack.metrics());
  const pure = await pureRate(textsOf(PURE_SMS, 6), textsOf(PURE_SMS, 7));
  const queue: Basics['queue'] = [];
  for (const bytes of QUEUE_BYTES)
    queue.push({ bytes, perSecond: await amqpRate(stack.brokerUrl, bytes, QUEUE_MESSAGES) });
  return { latency, waits, queue, stored, pure };
}

/** Of tables that grow with SMS. */
async function storedBytes(stack: Stack): Promise<Basics['stored']> {
  const [sms, tables] = [await stack.processed(), await stack.tableBytes()];
  return Object.fromEntries(
    Object.entries(tables).flatMap(([name, bytes]) => (bytes > sms ? [[name, bytes / sms]] : [])),
  );
}

/** Mean milliseconds that a publish and a transaction of history took between two readings. */
function waitsBetween(before: Metrics, after: Metrics): Basics['waits'] {
  const mean = (name: string, labels: Record<string, string> = {}) => {
    const grown = (part: string) =>
      (after.value(`${name}_${part}`, labels) ?? 0) - (before.value(`${name}_${part}`, labels) ?? 0);
    return (grown('sum') / grown('count')) * 1000;
  };
  return {
    confirm: mean('messaging_confirm_seconds'),
    transaction: mean('database_transaction_seconds', { service: 'history', outcome: 'committed' }),
  };
}
