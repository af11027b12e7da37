import { describe, expect, it } from '@jest/globals';
import { SIMULATED } from './loads.js';
import { modelOf } from './model-of.js';
import { measuresOf, planFor, queueLimit, tenantLimit } from './plan.js';
import { simulate } from './simulate.js';
import { MADE_UP } from './testdata/made-up-figures.js';

const LOAD = SIMULATED['queue']!;
const MODEL = modelOf(MADE_UP, LOAD, {
  scale: {},
  cpus: {},
  tenants: 1,
  chunkSize: 200,
  machine: { broker: 64, database: 64 },
});
const DEMAND = { peak: 4, utilisation: 0.7, brokerCores: 4, databaseCores: 16 };

describe('a plan', () => {
  // 86.4 M SMS a day are 4,000 a second at the peak, so 40 messages of 100.
  const plan = planFor(MADE_UP, MODEL, LOAD, { ...DEMAND, perDay: 86_400_000 });

  it('has as many tasks as keep each below the utilisation', () => {
    expect(plan.perSecond).toBeCloseTo(4_000);
    // 4,000 × (50 + 8) µs are 0.232 processors; 4,000 × 45 µs are 0.18.
    expect(plan.tasks).toEqual({ ingest: 1, masking: 1, features: 1, inference: 1, history: 1 });
    const more = planFor(MADE_UP, MODEL, LOAD, { ...DEMAND, perDay: 1e9 });
    // 46,296 a second: 2.69 processors of each worker, 2.08 of ingest.
    expect(more.tasks).toEqual({ ingest: 3, masking: 4, features: 4, inference: 4, history: 4 });
  });

  it('says where one queue, one broker and one database end', () => {
    expect(plan.broker.perTopic).toBeCloseTo(40);
    expect(plan.broker.queues).toBe(1);
    // 40 messages a second through five queues, each of 200 µs, and 10 µs for each SMS.
    expect(plan.broker.processors).toBeCloseTo(40 * 5 * 200e-6 + 4_000 * 10e-6);
    expect(plan.database.processors).toBeCloseTo(4_000 * 60e-6);
    const most = planFor(MADE_UP, MODEL, LOAD, { ...DEMAND, perDay: 1e10 });
    // 4,630 messages of 100 kB a second against 0.7 × 400; 9.26 processors against 0.7 × 4; 27.8 against 0.7 × 16.
    expect(most.broker).toMatchObject({ queues: 17, brokers: 4 });
    expect(most.database.servers).toBe(3);
  });

  it('counts bytes', () => {
    expect(plan.broker.megabytesPerSecond).toBeCloseTo(4_000 * 0.005);
    expect(plan.database.logMegabytesPerSecond).toBeCloseTo(8);
    expect(plan.database.gigabytesPerDay).toBeCloseTo(86.4 * 2);
  });

  it('keeps its promise in a simulation', () => {
    const more = planFor(MADE_UP, MODEL, LOAD, { ...DEMAND, perDay: 1e9 });
    const { perSecond, parts } = simulate(
      { ...MODEL, tasks: { ...MODEL.tasks, ...more.tasks }, tenants: 40 },
      { load: LOAD, sms: 400_000, perSecond: more.perSecond, seed: 1 },
    );
    expect(perSecond / more.perSecond).toBeGreaterThan(0.95);
    for (const name of Object.keys(more.tasks))
      expect(parts.find((one) => one.name === name)!.utilisation).toBeLessThan(0.72);
  });
});

it('a tenant is as fast as its transactions one after the other', () => {
  const busy = {
    ...MODEL,
    tenants: 1,
    waits: { confirm: 0, commit: 0.01 },
    tasks: { ...MODEL.tasks, history: 3 },
  };
  const limit = tenantLimit(busy);
  // 1,000 SMS in 5 chunks: 5 × 800 µs, 1,000 × 50 µs, 1,000 × 40 µs and 10 ms.
  expect(limit).toBeCloseTo(1000 / 0.104);
  const { perSecond } = simulate(busy, { load: LOAD, sms: 100_000, seed: 1 });
  expect(perSecond).toBeLessThan(limit);
  expect(perSecond).toBeGreaterThan(0.85 * limit);
});

it('a queue takes fewer messages the larger they are', () => {
  const { queue } = MADE_UP.basics;
  expect(queueLimit(queue, 0)).toBeCloseTo(2_000);
  // Half of the way from 0.5 ms to 2.5 ms.
  expect(queueLimit(queue, 50_000)).toBeCloseTo(1 / 0.0015);
  expect(queueLimit(queue, 100_000)).toBeCloseTo(400);
});

it('says what docs/cost.md asks, in its names', () => {
  const half = { ...MODEL, cpus: { ...MODEL.cpus, masking: 0.5 } };
  // 0.7 of a processor, 58 µs for an SMS with its part of a message; of masking half of that; 45 µs at the door.
  expect(measuresOf(MADE_UP, half, LOAD, 0.7)).toEqual({
    ingestSmsPerSecond: 15_555,
    maskingSmsPerSecond: 6_034,
    featuresSmsPerSecond: 12_068,
    inferenceSmsPerSecond: 12_068,
    historySmsPerSecond: 12_068,
    smsPerRequest: 100,
    bytesPerStoredSms: 2_000,
  });
});
