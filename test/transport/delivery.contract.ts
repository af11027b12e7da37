import { expect, it } from '@jest/globals';
import type { SmsReceived } from '#libs/contracts/index.js';
import { UnavailableError, UnprocessableError } from '#libs/messaging/errors.js';
import { currentTraceparent, inSpan } from '#libs/tracing/span.js';
import { eventually } from '#test/support/eventually.js';
import { chunk, indexOf, type OpenBus, publishAll, sleep } from './bus.js';

/** How messages reach handlers that succeed. */
export function describeDelivery(opened: OpenBus): void {
  it('delivers each message once, in order for one consumer', async () => {
    const bus = await opened({ prefetch: 1 });
    const seen: number[] = [];
    await bus.serve({ 'sms.received': (message) => void seen.push(indexOf(message)) });
    const numbers = Array.from({ length: 50 }, (_, i) => i);
    for (const i of numbers) await bus.publisher.publish('sms.received', chunk(i));
    await eventually(() => expect(seen).toEqual(numbers));
  });

  it('never runs more than `prefetch` handlers', async () => {
    const bus = await opened({ prefetch: 3 });
    let running = 0;
    let most = 0;
    let done = 0;
    await bus.serve({
      'sms.received': async () => {
        most = Math.max(most, ++running);
        await sleep(20);
        running--;
        done++;
      },
    });
    await publishAll(
      bus,
      Array.from({ length: 15 }, (_, i) => chunk(i)),
    );
    await eventually(() => expect(done).toBe(15));
    expect(most).toBe(3);
  });

  it.each([
    { title: 'text that is not JSON', body: 'not JSON', reason: 'invalid-body' },
    { title: 'an array', body: '[]', reason: 'invalid-body' },
    { title: 'no items', body: JSON.stringify({ ...chunk(), items: [] }), reason: 'invalid-body' },
    {
      title: 'an item without id',
      body: JSON.stringify({ ...chunk(), items: [{}] }),
      reason: 'invalid-body',
    },
    {
      title: 'another version',
      body: JSON.stringify({ ...chunk(), version: 2 }),
      reason: 'unsupported-version',
    },
    { title: 'too many bytes', body: `{"a":"${'x'.repeat(2_200_000)}"}`, reason: 'too-large' },
  ])('never shows the handler a body with $title', async ({ body, reason }) => {
    const bus = await opened();
    const seen: number[] = [];
    await bus.serve({ 'sms.received': (message) => void seen.push(indexOf(message)) });
    await bus.sendRaw('sms.received', body);
    await eventually(async () => {
      const letters = await bus.deadLetters('sms.received');
      expect(letters.map((letter) => letter.reason)).toEqual([reason]);
    });
    await bus.publisher.publish('sms.received', chunk(1));
    await eventually(() => expect(seen).toEqual([1]));
  });

  it('gives each handler call an object of its own', async () => {
    const bus = await opened();
    const message = chunk(1);
    const seen: SmsReceived[] = [];
    await bus.serve({
      'sms.received': (received) => {
        seen.push({ ...received });
        received.sealed = 'changed';
        if (seen.length === 1) throw new Error('again');
      },
    });
    await bus.publisher.publish('sms.received', message);
    message.sealed = 'changed by the publisher';
    await eventually(() => expect(seen.map(({ sealed }) => sealed)).toEqual(['sealed', 'sealed']));
  });

  it('refuses or handles every message of a burst that a slow consumer cannot follow', async () => {
    const bus = await opened({ prefetch: 1, queueCapacity: 5, publishTimeoutMs: 1_000 });
    const seen = new Set<string>();
    await bus.serve({
      'sms.received': async ({ chunkId }) => {
        await sleep(50);
        seen.add(chunkId);
      },
    });
    const chunks = Array.from({ length: 40 }, (_, i) => chunk(i));
    const outcomes = await Promise.allSettled(
      chunks.map((each) => bus.publisher.publish('sms.received', each)),
    );
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(UnavailableError);
    }
    const taken = chunks.filter((_, i) => outcomes[i]!.status === 'fulfilled').map(({ chunkId }) => chunkId);
    expect(taken.length).toBeGreaterThan(5);
    await eventually(() => expect([...seen].sort()).toEqual(taken.sort()));
  });

  it('refuses to publish what a consumer would find too large', async () => {
    const bus = await opened();
    await bus.serve({ 'sms.received': () => undefined });
    const huge = { ...chunk(), sealed: 'x'.repeat(2_200_000) };
    await expect(bus.publisher.publish('sms.received', huge)).rejects.toEqual(
      new UnprocessableError('too-large'),
    );
  });

  it('carries the trace of the publisher to the handler', async () => {
    const bus = await opened();
    const traces: (string | undefined)[] = [];
    await bus.serve({ 'sms.received': () => void traces.push(currentTraceparent()) });
    const trace = await inSpan('test', {}, async () => {
      await bus.publisher.publish('sms.received', chunk());
      return currentTraceparent()!;
    });
    await eventually(() => expect(traces).toHaveLength(1));
    expect(traces[0]!.split('-')[1]).toBe(trace.split('-')[1]);
    expect(traces[0]).not.toBe(trace);
  });

  it('waits for a running handler when it closes, and loses nothing it confirmed', async () => {
    const bus = await opened({ prefetch: 2 });
    const handled = new Set<number>();
    let started = 0;
    const slow = async (message: SmsReceived) => {
      started++;
      await sleep(200);
      handled.add(indexOf(message));
    };
    await bus.serve({ 'sms.received': slow });
    await publishAll(
      bus,
      Array.from({ length: 8 }, (_, i) => chunk(i)),
    );
    await eventually(() => expect(started).toBeGreaterThan(0));
    const second = await bus.reopen();
    expect(handled.size).toBe(started);
    expect(handled.size).toBeLessThan(8);
    try {
      await second.serve({ 'sms.received': slow });
      await eventually(() => expect(handled.size).toBe(8));
    } finally {
      await second.close();
    }
  });
}
