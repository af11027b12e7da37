import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { OutcomeUnknownError, UnavailableError } from '#libs/messaging/errors.js';
import { eventually } from '#test/support/eventually.js';
import { type RabbitNode, startRabbitMq } from '#test/support/rabbitmq.js';
import { chunk } from './bus.js';
import { openRabbitMq } from './rabbitmq.bus.js';
import { publishSteadily } from './steady-load.js';

/** A node of its own, since nobody else could use it meanwhile. */
describe('RabbitMQ node', () => {
  let node: RabbitNode;
  beforeAll(async () => {
    node = await startRabbitMq();
  }, 120_000);
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  }, 30_000);
  afterAll(() => node.stop(), 60_000);

  it('may be killed and restarted under load: every confirmed message is handled', async () => {
    const bus = await openRabbitMq({ brokerUrl: node.url });
    closing.push(bus.close);
    const handled = new Set<string>();
    await bus.serve({ 'sms.received': ({ chunkId }) => void handled.add(chunkId) });
    const load = publishSteadily(bus.publisher);
    closing.push(load.stop);
    await eventually(() => expect(load.confirmed.size).toBeGreaterThan(100), 30_000);
    await node.kill();
    const before = load.confirmed.size;
    await eventually(async () => expect((await bus.readiness.report()).ready).toBe(false));
    await node.start();
    await eventually(() => expect(load.confirmed.size).toBeGreaterThan(before + 100), 30_000);
    await load.stop();
    await eventually(() => expect([...load.confirmed].filter((id) => !handled.has(id))).toEqual([]), 30_000);
    await eventually(async () => expect((await bus.readiness.report()).ready).toBe(true));
  }, 120_000);

  it('refuses publishes at once while it is out of memory or disk, goes on consuming, and recovers', async () => {
    const bus = await openRabbitMq({ brokerUrl: node.url, publishTimeoutMs: 1_000 });
    closing.push(bus.close);
    const handled = new Set<string>();
    await bus.serve({ 'sms.received': ({ chunkId }) => void handled.add(chunkId) });
    await node.ctl('set_vm_memory_high_watermark', '0.0000001');
    // The broker says that it is blocked when something is published, and lets that wait.
    await expect(bus.publisher.publish('sms.received', chunk())).rejects.toBeInstanceOf(OutcomeUnknownError);
    await expect(bus.publisher.publish('sms.received', chunk())).rejects.toEqual(
      new UnavailableError('blocked'),
    );
    expect(await bus.registry.metrics()).toContain('messaging_blocked 1');
    await node.ctl('set_vm_memory_high_watermark', '0.4');
    const message = chunk();
    await eventually(() => bus.publisher.publish('sms.received', message), 20_000);
    await eventually(() => expect(handled.has(message.chunkId)).toBe(true));
  }, 60_000);

  it('works for a user who may declare nothing, once the queues are there', async () => {
    const queuePrefix = 'given.';
    const owner = await openRabbitMq({ brokerUrl: node.url, queuePrefix });
    closing.push(owner.close);
    await owner.connect();
    await node.ctl('add_user', 'worker', 'secret');
    await node.ctl('set_permissions', 'worker', '^$', '.*', '.*');
    const brokerUrl = node.url.replace('guest:guest', 'worker:secret');
    const bus = await openRabbitMq({ brokerUrl, queuePrefix });
    closing.push(bus.close);
    const handled = new Set<string>();
    await bus.serve({ 'sms.received': ({ chunkId }) => void handled.add(chunkId) });
    const message = chunk();
    await bus.publisher.publish('sms.received', message);
    await eventually(() => expect(handled.has(message.chunkId)).toBe(true));
  }, 60_000);
});
