import { expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import { OutcomeUnknownError, UnavailableError } from '#libs/messaging/errors.js';
import { IntakeMetrics } from './intake-metrics.js';

const chunkOf = (length: number) => ({ items: Array.from({ length }) });
const refusedWith = (reason: Error): PromiseRejectedResult => ({ status: 'rejected', reason });

it('counts SMS by what became of their chunk, and the invalid ones', async () => {
  const registry = new Registry();
  const metrics = new IntakeMetrics(registry);
  metrics.invalid(5);
  metrics.published(
    [chunkOf(1), chunkOf(2), chunkOf(3)],
    [
      { status: 'fulfilled', value: undefined },
      refusedWith(new UnavailableError('blocked')),
      refusedWith(new OutcomeUnknownError()),
    ],
  );
  const counted = (await registry.getSingleMetric('intake_items_total')!.get()).values;
  expect(Object.fromEntries(counted.map(({ labels, value }) => [labels['outcome'], value]))).toEqual({
    invalid: 5,
    accepted: 1,
    refused: 2,
    unknown: 3,
  });
});
