import { describe, expect, it } from '@jest/globals';
import { SIMULATED } from './loads.js';
import { costOf, type Model, WORKERS } from './model.js';
import { simulate } from './simulate.js';

const US = 1e-6;
/** Made up: masking needs most, and a message costs as much as ten SMS. */
const MODEL: Model = {
  tasks: { gateway: 1, ingest: 1, masking: 1, features: 1, inference: 1, history: 1 },
  cpus: { gateway: 1, ingest: 1, masking: 1, features: 1, inference: 1, history: 1 },
  machine: { broker: 2, database: 2 },
  tenants: 1,
  chunkSize: 200,
  prefetch: 16,
  queues: 1,
  perTransaction: 1000,
  costs: {
    client: 0,
    door: 30 * US,
    masking: { perMessage: 1000 * US, perSms: 100 * US },
    features: { perMessage: 500 * US, perSms: 50 * US },
    inference: { perMessage: 400 * US, perSms: 40 * US },
    history: { perMessage: 200 * US, perSms: 20 * US },
    broker: { perMessage: 100 * US, perSms: 1 * US },
    accepting: 2 * US,
    storing: { perMessage: 300 * US, perSms: 20 * US },
    others: 5 * US,
  },
  waits: { confirm: 0.002, commit: 0.003 },
};
const { upload, batch, single, queue } = SIMULATED as Record<string, (typeof SIMULATED)[string]>;
const SMS = 40_000;

const run = (changes: Partial<Model>, load = batch!, perSecond?: number, seed = 1) =>
  simulate({ ...MODEL, ...changes }, { load, sms: SMS, perSecond, seed });
const part = (result: ReturnType<typeof simulate>, name: string) =>
  result.parts.find((one) => one.name === name)!;

/** What masking alone could do with chunks of 200. */
const MASKING_LIMIT = 200 / costOf(MODEL.costs.masking, 200);

describe('a simulated pipeline', () => {
  it.each([upload!, batch!, queue!])('is as fast as its slowest task, and no faster: $name', (load) => {
    const result = run({}, load);
    expect(result.bottleneck.name).toBe('masking');
    expect(result.perSecond).toBeLessThanOrEqual(MASKING_LIMIT);
    // A file is cut into batches of 500, so into chunks of 167 on average.
    expect(result.perSecond).toBeGreaterThan(0.93 * MASKING_LIMIT);
  });

  it('uses of each task what its SMS need: the utilisation law', () => {
    const result = run({}, queue!);
    const rate = result.perSecond;
    for (const name of WORKERS) {
      const needed = rate * (costOf(MODEL.costs[name], 200) / 200);
      expect(part(result, name).utilisation).toBeGreaterThan(0.99 * needed);
      // Deliveries of 100 that nobody joins are chunks of 100, whose messages cost more.
      expect(part(result, name).utilisation).toBeLessThanOrEqual(
        rate * (costOf(MODEL.costs[name], 100) / 100) * 1.01,
      );
    }
  });

  it('is twice as fast with two of the slowest, until another is the slowest', () => {
    const two = run({ tasks: { ...MODEL.tasks, masking: 2 } });
    expect(two.perSecond / run({}).perSecond).toBeGreaterThan(1.7);
    const four = run({ tasks: { ...MODEL.tasks, masking: 4 } });
    expect(four.bottleneck.name).not.toBe('masking');
    expect(four.perSecond / two.perSecond).toBeLessThan(1.3);
  });

  it('is as fast as the processors of its one machine allow', () => {
    const result = run({ machine: { shared: 1 } }, queue!);
    expect(result.bottleneck.name).toBe('processors of the machine');
    expect(result.bottleneck.utilisation).toBeGreaterThan(0.97);
    expect(run({ machine: { shared: 2 } }, queue!).perSecond / result.perSecond).toBeGreaterThan(1.6);
  });

  it('is slowed by a limit of processors as by a slower task', () => {
    const half = run({ cpus: { ...MODEL.cpus, masking: 0.5 } });
    expect(half.perSecond / run({}).perSecond).toBeGreaterThan(0.48);
    expect(half.perSecond / run({}).perSecond).toBeLessThan(0.52);
    expect(part(half, 'masking').utilisation).toBeGreaterThan(0.95);
  });

  it('stores the SMS of one tenant one transaction after the other, those of several side by side', () => {
    const costs = { ...MODEL.costs, storing: { perMessage: 0, perSms: 200 * US } };
    const tasks = { ...MODEL.tasks, history: 4 };
    const one = run({ costs, tasks });
    expect(one.bottleneck.name).toBe('ledger of the busiest tenant');
    expect(one.perSecond).toBeLessThan(1 / (200 * US + 20 * US));
    const four = run({ costs, tasks, tenants: 4 });
    expect(four.perSecond / one.perSecond).toBeGreaterThan(1.5);
  });

  it('passes as many messages as one queue of the broker can, and more by several', () => {
    const costs = { ...MODEL.costs, broker: { perMessage: 40_000 * US, perSms: 0 } };
    const machine = { broker: 16, database: 2 };
    const one = run({ costs, machine });
    expect(one.bottleneck.name).toBe('busiest queue');
    expect(one.perSecond).toBeLessThanOrEqual(200 / 0.04);
    expect(run({ costs, machine, queues: 2 }).perSecond / one.perSecond).toBeGreaterThan(1.5);
  });

  it('with few messages in hand waits for each confirm', () => {
    const waits = { ...MODEL.waits, confirm: 0.05 };
    const [one, many] = [1, 16].map((prefetch) => run({ waits, prefetch }, queue!));
    expect(one!.perSecond).toBeLessThan(200 / (0.05 + costOf(MODEL.costs.masking, 200)));
    expect(many!.perSecond).toBeGreaterThan(2 * one!.perSecond);
  });

  it('with SMS at random takes as many as come, and longer the busier it is', () => {
    const [calm, busy] = [1_000, 5_000].map((rate) => run({}, single!, rate));
    expect(Math.abs(calm!.perSecond / 1_000 - 1)).toBeLessThan(0.03);
    expect(busy!.perSecond).toBeLessThan(5_100);
    expect(calm!.latency.p50).toBeGreaterThan(5 * MODEL.waits.confirm);
    expect(busy!.latency.p99).toBeGreaterThan(calm!.latency.p99);
  });

  it('with the same seed gives the same, with another one something else', () => {
    expect(run({}, single!, 1_000)).toEqual(run({}, single!, 1_000));
    expect(run({}, single!, 1_000, 2)).not.toEqual(run({}, single!, 1_000));
  });
});
