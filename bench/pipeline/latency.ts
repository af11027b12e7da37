import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from '../measure.js';
import { send } from './send.js';
import type { Stack } from './stack.js';

/** Milliseconds: half of all took no longer than p50. */
export interface Latency {
  p50: number;
  p99: number;
}

type Ask = (stack: Stack, text: string) => Promise<void>;

/** As a client does that knows what to expect: no result is there before. */
const FIRST_LOOK_MS = 15;
const POLL_MS = 5;

const untilReadable: Ask = async ({ pipeline: { api } }, text) => {
  const answer = await send(api, 'POST', '/v1/submissions', { text });
  const { id } = JSON.parse(answer.body) as { id: string };
  await sleep(FIRST_LOOK_MS);
  for (;;) {
    const { body } = await send(api, 'GET', `/v1/submissions/${id}`);
    if ((JSON.parse(body) as { status: string }).status === 'done') return;
    await sleep(POLL_MS);
  }
};

const waiting: Ask = async ({ pipeline: { api } }, text) => {
  const { status } = await send(api, 'POST', '/v1/submissions', { text }, { prefer: 'wait=5' });
  if (status !== 200) throw new Error(`no result within 5 s: ${status}`);
};

const predicting: Ask = async ({ pipeline: { api } }, text) => {
  const { status } = await send(api, 'POST', '/predict', { sms_text: text });
  if (status !== 200) throw new Error(`/predict: ${status}`);
};

/** Ways to wait for the result of one SMS. */
export const ASKS: Record<string, Ask> = {
  'submission to readable result': untilReadable,
  'Prefer: wait': waiting,
  '/predict': predicting,
};

/** Asks at a steady rate, whatever the answers take; each is timed from when it was due, so that a stall counts for all it delays. */
export async function latencyOf(
  ask: Ask,
  stack: Stack,
  texts: readonly string[],
  perSecond: number,
): Promise<Latency> {
  const began = performance.now();
  const times = await Promise.all(
    texts.map(async (text, i) => {
      const due = began + (i * 1000) / perSecond;
      await sleep(due - performance.now());
      await ask(stack, text);
      return performance.now() - due;
    }),
  );
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}
