import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { connect } from 'amqplib';
import { onChannel } from '#libs/messaging/rabbitmq.topology.js';
import { eventually } from '#test/support/eventually.js';
import { freePorts } from '#test/support/free-port.js';
import { brokerUrlForTests } from '#test/support/rabbitmq.js';
import { TcpProxy } from '#test/support/tcp-proxy.js';
import { addHandlers, chunk, publishAll } from './bus.js';
import { openRabbitMq, type RabbitMqBus } from './rabbitmq.bus.js';
import { publishSteadily } from './steady-load.js';
import { useSharedBroker } from './use-shared-broker.js';

describe('RabbitMQ transport under faults', () => {
  useSharedBroker();
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });
  const opened = async (...settings: Parameters<typeof openRabbitMq>): Promise<RabbitMqBus> => {
    const bus = await openRabbitMq(...settings);
    closing.push(async () => {
      await bus.close();
      await bus.deleteQueues();
    });
    return bus;
  };

  it('handles every confirmed message while its connections are cut', async () => {
    const adminUrl = await brokerUrlForTests();
    const proxy = await TcpProxy.to(adminUrl);
    closing.push(() => proxy.down());
    const bus = await opened({ brokerUrl: proxy.url, adminUrl });
    const handled = new Set<string>();
    await bus.serve({ 'sms.received': ({ chunkId }) => void handled.add(chunkId) });
    const load = publishSteadily(bus.publisher);
    closing.push(load.stop);
    for (const confirmed of [50, 100, 150]) {
      await eventually(() => expect(load.confirmed.size).toBeGreaterThan(confirmed), 20_000);
      proxy.reset();
    }
    await eventually(() => expect(load.confirmed.size).toBeGreaterThan(200), 20_000);
    await load.stop();
    await eventually(() => expect([...load.confirmed].filter((id) => !handled.has(id))).toEqual([]), 20_000);
    expect(await bus.registry.metrics()).toMatch(/messaging_reconnects_total\{connection="consume"\} [1-9]/);
  }, 60_000);

  it('declares and consumes its queue again after somebody deleted it', async () => {
    const bus = await opened();
    const handled = new Set<string>();
    await bus.serve({ 'sms.received': ({ chunkId }) => void handled.add(chunkId) });
    await bus.withChannel((channel) => channel.deleteQueue(bus.queue('sms.received')));
    const message = chunk();
    await eventually(() => bus.publisher.publish('sms.received', message), 20_000);
    await eventually(() => expect([...handled]).toEqual([message.chunkId]));
  });

  it('dead-letters a message whose consumers keep going away, before the broker does it in silence', async () => {
    const bus = await opened({ uptimeMs: () => 1_000 });
    await bus.connect();
    await publishAll(bus, [chunk()]);
    await bus.withChannel(async (channel) => {
      for (let i = 0; i < 15; i++) {
        await eventually(async () => {
          const message = await channel.get(bus.queue('sms.received'));
          if (!message) throw new Error('the queue is empty');
          channel.nack(message);
        });
      }
    });
    let calls = 0;
    const failed: string[] = [];
    await bus.serve({
      'sms.received': () => void calls++,
      'chunk.failed': ({ reason }) => void failed.push(reason),
    });
    await eventually(() => expect(failed).toEqual(['crash-limit']));
    expect(await bus.deadLetters('sms.received')).toMatchObject([{ reason: 'crash-limit' }]);
    expect(calls).toBe(0);
  });

  it('loses nothing but a message that kills whoever takes it', async () => {
    const adminUrl = await brokerUrlForTests();
    const proxy = await TcpProxy.to(adminUrl);
    closing.push(() => proxy.down());
    const bus = await opened();
    const queuePrefix = bus.queue('sms.received').replace('sms.received', '');
    await bus.connect();
    const [poison, ...others] = Array.from({ length: 12 }, () => chunk());
    await publishAll(bus, [others[0]!, poison!, ...others.slice(1)]);
    const handled = new Set<string>();
    /** One process after another; true when it was killed. */
    const live = async (): Promise<boolean> => {
      const life = await openRabbitMq({
        brokerUrl: proxy.url,
        adminUrl,
        queuePrefix,
        shutdownGraceMs: 100,
        uptimeMs: () => 1_000,
      });
      await life.connect();
      const killed = new Promise<boolean>((resolve) => {
        void addHandlers(life.server, {
          'sms.received': async ({ chunkId }) => {
            if (chunkId === poison!.chunkId) {
              resolve(true);
              await sleep(5_000);
            }
            await sleep(20);
            handled.add(chunkId);
          },
        });
      });
      const isKilled = await Promise.race([killed, sleep(2_000, false)]);
      proxy.reset();
      await life.close();
      return isKilled;
    };
    for (let lives = 0; lives < 20 && (await live()); lives++);
    for (const { chunkId } of others) expect(handled).toContain(chunkId);
    expect(await bus.deadLetters('sms.received')).toMatchObject([{ reason: 'crash-limit' }]);
  }, 90_000);

  it('gives nothing up whose connection is cut again and again while it lives itself', async () => {
    const adminUrl = await brokerUrlForTests();
    const proxy = await TcpProxy.to(adminUrl);
    closing.push(() => proxy.down());
    const bus = await opened({ brokerUrl: proxy.url, adminUrl, uptimeMs: () => 60_000 });
    await bus.connect();
    await publishAll(bus, [chunk()]);
    let cuts = 0;
    let handled = 0;
    // Not `serve`: the connection hardly lives long enough for anybody to be ready.
    await addHandlers(bus.server, {
      'sms.received': async () => {
        if (cuts++ < 18) proxy.reset();
        else handled++;
        await sleep(20);
      },
    });
    await eventually(() => expect(handled).toBe(1), 60_000);
    expect(await bus.deadLetters('sms.received')).toEqual([]);
  }, 90_000);

  it('does not wait for a channel to close whose connection dies first', async () => {
    const proxy = await TcpProxy.to(await brokerUrlForTests());
    closing.push(() => proxy.down());
    const model = await connect(proxy.url);
    model.on('error', () => undefined);
    const work = onChannel(model, async () => {
      proxy.toxics = { swallow: 'replies' };
      setTimeout(() => proxy.reset(), 200);
      return 'done';
    });
    expect(await work).toBe('done');
  });

  it('starts while the broker cannot be reached, and consumes once it can', async () => {
    const adminUrl = await brokerUrlForTests();
    const [port] = await freePorts(1);
    const brokerUrl = new URL(adminUrl);
    brokerUrl.host = `127.0.0.1:${port}`;
    const bus = await opened({ brokerUrl: brokerUrl.href, adminUrl });
    const handled = new Set<string>();
    bus.publisher.onApplicationBootstrap();
    await addHandlers(bus.server, { 'sms.received': ({ chunkId }) => void handled.add(chunkId) });
    expect((await bus.readiness.report()).ready).toBe(false);
    const proxy = await TcpProxy.to(adminUrl, { port: port! });
    closing.push(() => proxy.down());
    const message = chunk();
    await eventually(() => bus.publisher.publish('sms.received', message));
    await eventually(() => expect([...handled]).toEqual([message.chunkId]));
  });
});
