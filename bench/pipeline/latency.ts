import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from '../measure.js';
import type { Stack } from './stack.js';

/** Milliseconds: half of all took no longer than p50. */
export interface Latency {
  p50: number;
  p99: number;
}

type Ask = (stack: Stack, text: string) => Promise<void>;

const POLL_MS = 5;

const untilReadable: Ask = async ({ pipeline: { api } }, text) => {
  const answer = await api.post('/v1/submissions', { text });
  const { id } = (await answer.json()) as { id: string };
  for (;;) {
    const { status } = await api.get<{ status: string }>(`/v1/submissions/${id}`);
    if (status === 'done') return;
    await sleep(POLL_MS);
  }
};

const waiting: Ask = async ({ pipeline: { api } }, text) => {
  const answer = await api.post('/v1/submissions', { text }, { prefer: 'wait=5' });
  await answer.text();
  if (answer.status !== 200) throw new Error(`no result within 5 s: ${answer.status}`);
};

const predicting: Ask = async ({ pipeline: { api } }, text) => {
  const answer = await api.post('/predict', { sms_text: text });
  await answer.text();
  if (!answer.ok) throw new Error(`/predict: ${answer.status}`);
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
