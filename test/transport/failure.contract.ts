import { expect, it } from '@jest/globals';
import type { ChunkFailed } from '#libs/contracts/index.js';
import { deliverySignal } from '#libs/messaging/delivery-signal.js';
import { DependencyDownError, UnprocessableError } from '#libs/messaging/errors.js';
import type { DeadMessage } from '#libs/messaging/pipeline-queues.js';
import { SEALED_DELIVERY } from '#libs/messaging/sealed-delivery.js';
import { MemoryTenantKeys } from '#libs/sealing/testdata/memory-tenant-keys.js';
import { eventually } from '#test/support/eventually.js';
import { readRefs } from '#libs/messaging/parse-message.js';
import { chunk, indexOf, type OpenBus, publishAll } from './bus.js';

/** Keys whose place can be out of reach. */
class DistantKeys extends MemoryTenantKeys {
  isAway = false;

  constructor() {
    super({ current: 'k1', keys: new Map([['k1', new Uint8Array(32).fill(3)]]) });
  }

  override toSeal(tenantId: string) {
    return this.isAway ? Promise.reject(new DependencyDownError()) : super.toSeal(tenantId);
  }

  override toOpen(tenantId: string) {
    return this.isAway ? Promise.reject(new DependencyDownError()) : super.toOpen(tenantId);
  }
}

/** What becomes of messages whose handlers fail, or that no handler may see. */
export function describeFailure(opened: OpenBus): void {
  it('retries after the waits of the policy, then succeeds', async () => {
    const bus = await opened();
    const calls: { at: number; chunkId: string }[] = [];
    await bus.serve({
      'sms.received': ({ chunkId }) => {
        calls.push({ at: Date.now(), chunkId });
        if (calls.length < 3) throw new Error('not yet');
      },
    });
    const message = chunk();
    await bus.publisher.publish('sms.received', message);
    await eventually(() => expect(calls).toHaveLength(3));
    const gaps = calls.slice(1).map(({ at }, i) => at - calls[i]!.at);
    [100, 300].forEach((wait, i) => {
      expect(gaps[i]).toBeGreaterThanOrEqual(wait - 10);
      expect(gaps[i]).toBeLessThan(wait + 1_000);
    });
    expect(new Set(calls.map((call) => call.chunkId))).toEqual(new Set([message.chunkId]));
    expect(await bus.deadLetters('sms.received')).toEqual([]);
  });

  it('dead-letters after one call what the handler calls unprocessable, and announces it', async () => {
    const bus = await opened();
    let calls = 0;
    const failed: ChunkFailed[] = [];
    await bus.serve({
      'sms.received': () => {
        calls++;
        throw new UnprocessableError('unknown-key');
      },
      'chunk.failed': (message) => void failed.push(message),
    });
    const message = chunk(7);
    await bus.publisher.publish('sms.received', message);
    await eventually(() => expect(failed).toHaveLength(1));
    expect(failed[0]).toMatchObject({
      chunkId: message.chunkId,
      tenantId: 'acme',
      stage: 'sms.received',
      reason: 'unknown-key',
      items: message.items,
    });
    const [letter] = await bus.deadLetters('sms.received');
    expect(JSON.parse(letter!.body)).toEqual(message);
    expect(letter).toMatchObject({ reason: 'unknown-key', errorClass: 'UnprocessableError' });
    expect(calls).toBe(1);
  });

  it('dead-letters after the last attempt, announces it, and keeps no word of the error', async () => {
    const bus = await opened();
    let calls = 0;
    const failed: ChunkFailed[] = [];
    await bus.serve({
      'sms.received': () => {
        calls++;
        throw new TypeError('secret words');
      },
      'chunk.failed': (message) => void failed.push(message),
    });
    await bus.publisher.publish('sms.received', chunk());
    await eventually(() => expect(failed.map(({ reason }) => reason)).toEqual(['attempts-exhausted']));
    expect(calls).toBe(3);
    const [letter] = await bus.deadLetters('sms.received');
    expect(letter).toMatchObject({ reason: 'attempts-exhausted', errorClass: 'TypeError' });
    expect(letter!.facts).not.toContain('secret');
  });

  it('hands strangers to the handler of the public queue as plain JSON, and dead-letters what is none without showing it', async () => {
    const bus = await opened({ topics: ['spendsense.ingest', 'chunk.failed'] });
    const seen: unknown[] = [];
    await bus.serve({ 'spendsense.ingest': (body) => void seen.push(body) });
    await bus.sendRaw('spendsense.ingest', '{"any":["thing"]}');
    await bus.sendRaw('spendsense.ingest', '{"half":');
    await eventually(async () => {
      expect(seen).toEqual([{ any: ['thing'] }]);
      const letters = await bus.deadLetters('spendsense.ingest');
      expect(letters).toMatchObject([{ reason: 'invalid-body' }]);
      expect(JSON.parse(letters[0]!.body)).toMatchObject({ bytes: 8, sha256: expect.any(String) });
    });
  });

  it('tells a handler who sent a message and as what, also when it is tried again', async () => {
    const bus = await opened({
      topics: ['spendsense.ingest', 'chunk.failed'],
      retryPolicy: { waitsMs: [100] },
    });
    const seen: unknown[] = [];
    await bus.serve({
      'spendsense.ingest': (_body, origin) => {
        seen.push(origin);
        if (seen.length === 1) throw new Error('not yet');
      },
    });
    const origin = { sender: 'tenant.acme', contentType: 'application/cloudevents+json' };
    await bus.sendRaw('spendsense.ingest', '{}', origin);
    await eventually(() => expect(seen).toEqual([origin, origin]));
  });

  it('hands over what died, once, and sends it again with all its attempts', async () => {
    const bus = await opened({ retryPolicy: { waitsMs: [100] } });
    const calls: string[] = [];
    await bus.serve({
      'sms.received': ({ chunkId }) => {
        calls.push(chunkId);
        if (calls.length < 3) throw new Error('not yet');
      },
    });
    const message = chunk(3);
    await bus.publisher.publish('sms.received', message);
    const taken: DeadMessage[] = [];
    await eventually(async () => {
      await bus.queues.takeDead(async (dead) => void taken.push(dead));
      expect(taken).toMatchObject([
        { topic: 'sms.received', messageId: message.chunkId, reason: 'attempts-exhausted', attempt: 1 },
      ]);
    });
    expect(JSON.parse(taken[0]!.body.toString())).toEqual(message);
    await bus.queues.takeDead(() => Promise.reject(new Error('there is no other')));
    await bus.queues.send(taken[0]!);
    await eventually(() => expect(calls).toHaveLength(3));
    expect(await bus.deadLetters('sms.received')).toEqual([]);
  });

  it('gives up a raw text that nobody takes in time, and hands over whose it was', async () => {
    const bus = await opened({ rawTextsKeptMs: 300 });
    await bus.serve({ 'chunk.failed': () => undefined });
    const { chunkId, tenantId, items, ...rest } = chunk(4);
    await bus.publisher.publish('sms.received', { chunkId, tenantId, items, ...rest });
    const taken: DeadMessage[] = [];
    await eventually(async () => {
      await bus.queues.takeDead(async (dead) => void taken.push(dead));
      expect(taken).toMatchObject([{ topic: 'sms.received', messageId: chunkId, reason: 'expired' }]);
    });
    expect(readRefs('sms.received', taken[0]!.body)).toEqual({ chunkId, tenantId, items });
    expect((await bus.queues.read())[0]).toMatchObject({ topic: 'sms.received', waiting: 0, dead: 0 });
    expect(await bus.registry.metrics()).toMatch(/dead_total\{topic="sms.received",reason="expired"\} 1/);
  });

  it('pauses while a dependency is down, spends no attempt on it, and says so', async () => {
    const bus = await opened({ prefetch: 2, retryPolicy: { waitsMs: [100] } });
    let down = true;
    let calls = 0;
    const seen = new Set<number>();
    await bus.serve({
      'sms.received': (message) => {
        calls++;
        if (down) throw new DependencyDownError();
        seen.add(indexOf(message));
      },
    });
    await publishAll(bus, [0, 1, 2, 3, 4].map(chunk));
    await eventually(async () => {
      expect(calls).toBeGreaterThanOrEqual(5);
      expect((await bus.readiness.report()).checks['consumers']).toMatch(/paused.*sms\.received/);
    });
    down = false;
    await eventually(async () => {
      expect([...seen].sort()).toEqual([0, 1, 2, 3, 4]);
      expect((await bus.readiness.report()).ready).toBe(true);
    });
    expect(await bus.deadLetters('sms.received')).toEqual([]);
  });

  it('holds what is to be sealed or opened while keys cannot be asked for', async () => {
    const keys = new DistantKeys();
    const bus = await opened({
      topics: ['spendsense.ingest', 'chunk.failed'],
      deadLetterKeys: keys,
      anonymousTenant: 'acme',
    });
    const seen: unknown[] = [];
    let isMended = false;
    await bus.serve({
      'spendsense.ingest': (body) => {
        if (!isMended) throw new UnprocessableError('unprocessable');
        seen.push(body);
      },
    });
    const held = () =>
      eventually(async () =>
        expect((await bus.readiness.report()).checks['consumers']).toMatch(/paused.*spendsense\.ingest/),
      );
    keys.isAway = true;
    await bus.sendRaw('spendsense.ingest', '{"text":"Rs 5"}');
    await held();
    keys.isAway = false;
    const taken: DeadMessage[] = [];
    await eventually(async () => {
      await bus.queues.takeDead(async (dead) => void taken.push(dead));
      expect(taken).toMatchObject([{ reason: 'unprocessable', contentType: SEALED_DELIVERY }]);
    });
    expect(taken[0]!.body.toString()).not.toContain('Rs 5');
    [isMended, keys.isAway] = [true, true];
    await bus.queues.send(taken[0]!);
    await held();
    keys.isAway = false;
    await eventually(() => expect(seen).toEqual([{ text: 'Rs 5' }]));
    expect(await bus.deadLetters('spendsense.ingest')).toEqual([]);
  });

  it('retries a handler that hangs, and aborts its signal', async () => {
    const bus = await opened({ handlerTimeoutMs: 150 });
    const signals: (AbortSignal | undefined)[] = [];
    await bus.serve({
      'sms.received': async () => {
        signals.push(deliverySignal());
        if (signals.length === 1) await new Promise(() => undefined);
      },
    });
    await bus.publisher.publish('sms.received', chunk());
    await eventually(() => expect(signals.map((signal) => signal?.aborted)).toEqual([true, false]));
  });

  it('keeps handling others while a poisonous message goes through its retries', async () => {
    const bus = await opened({ prefetch: 1 });
    const seen: number[] = [];
    await bus.serve({
      'sms.received': (message) => {
        if (indexOf(message) === 0) throw new Error('poison');
        seen.push(indexOf(message));
      },
    });
    await publishAll(bus, [0, 1, 2, 3].map(chunk));
    await eventually(() => expect([...seen].sort()).toEqual([1, 2, 3]), 2_000);
    await eventually(async () => expect(await bus.deadLetters('sms.received')).toHaveLength(1));
  });
}
