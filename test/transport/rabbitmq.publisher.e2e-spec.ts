import { afterEach, describe, expect, it } from '@jest/globals';
import { OutcomeUnknownError, UnavailableError } from '#libs/messaging/errors.js';
import { eventually } from '#test/support/eventually.js';
import { brokerUrlForTests } from '#test/support/rabbitmq.js';
import { TcpProxy } from '#test/support/tcp-proxy.js';
import { chunk, publishAll } from './bus.js';
import { openRabbitMq, type RabbitMqBus } from './rabbitmq.bus.js';
import { useSharedBroker } from './use-shared-broker.js';

describe('RabbitMQ publisher', () => {
  useSharedBroker();
  let bus: RabbitMqBus;
  let proxy: TcpProxy | undefined;
  const openThroughProxy = async (publishTimeoutMs: number) => {
    const adminUrl = await brokerUrlForTests();
    proxy = await TcpProxy.to(adminUrl);
    bus = await openRabbitMq({ brokerUrl: proxy.url, adminUrl, publishTimeoutMs });
    await bus.connect();
    return proxy;
  };
  afterEach(async () => {
    await proxy?.down();
    proxy = undefined;
    await bus.close();
    await bus.deleteQueues();
  });
  const refusal = (reason: UnavailableError['refusal']) => new UnavailableError(reason);

  it('rejects a message that no queue takes, though the broker confirms it', async () => {
    bus = await openRabbitMq();
    await bus.connect();
    await bus.withChannel((channel) => channel.deleteQueue(bus.queue('sms.received')));
    const outcomes = await Promise.allSettled([
      bus.publisher.publish('sms.received', chunk()),
      bus.publisher.publish('chunk.failed', { ...chunk(), stage: 'sms.masked', reason: 'unprocessable' }),
    ]);
    expect(outcomes).toMatchObject([{ reason: refusal('unroutable') }, { status: 'fulfilled' }]);
  });

  it('tells apart two publishes of one chunk that are in flight together', async () => {
    bus = await openRabbitMq();
    await bus.connect();
    const message = chunk();
    await bus.withChannel((channel) => channel.deleteQueue(bus.queue('sms.received')));
    const failed = { ...message, stage: 'sms.masked', reason: 'unprocessable' as const };
    const outcomes = await Promise.allSettled([
      bus.publisher.publish('chunk.failed', failed),
      bus.publisher.publish('sms.received', message),
      bus.publisher.publish('chunk.failed', failed),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('rejects what a full queue refuses', async () => {
    bus = await openRabbitMq();
    await bus.connect();
    const queue = bus.queue('sms.received');
    await bus.withChannel(async (channel) => {
      await channel.deleteQueue(queue);
      await channel.assertQueue(queue, {
        durable: true,
        arguments: { 'x-max-length': 1, 'x-overflow': 'reject-publish' },
      });
    });
    const outcomes = await Promise.allSettled(
      [0, 1, 2].map((i) => bus.publisher.publish('sms.received', chunk(i))),
    );
    expect(outcomes.at(-1)).toMatchObject({ reason: refusal('rejected') });
  });

  it('does not know the outcome when no confirm comes in time', async () => {
    const wire = await openThroughProxy(300);
    wire.toxics = { swallow: 'replies' };
    await expect(bus.publisher.publish('sms.received', chunk())).rejects.toBeInstanceOf(OutcomeUnknownError);
    expect(await bus.registry.metrics()).toContain(
      'messaging_unknown_outcomes_total{topic="sms.received"} 1',
    );
  });

  it('does not know the outcome when the connection breaks before the confirm, and refuses until it is back', async () => {
    const wire = await openThroughProxy(5000);
    wire.toxics = { swallow: 'replies' };
    const inFlight = bus.publisher.publish('sms.received', chunk());
    wire.reset();
    await expect(inFlight).rejects.toBeInstanceOf(OutcomeUnknownError);
    await expect(bus.publisher.publish('sms.received', chunk())).rejects.toEqual(refusal('not-connected'));
    expect((await bus.readiness.report()).checks['broker']).toBe('not connected to the broker');
    wire.toxics = {};
    await eventually(() => bus.publisher.publish('sms.received', chunk()), 20_000);
    expect((await bus.readiness.report()).checks['broker']).toBe('ok');
  });

  it('refuses at once beyond 500 unconfirmed messages', async () => {
    const wire = await openThroughProxy(500);
    wire.toxics = { swallow: 'replies' };
    const first = Promise.allSettled(
      Array.from({ length: 500 }, (_, i) => bus.publisher.publish('sms.received', chunk(i))),
    );
    await expect(bus.publisher.publish('sms.received', chunk())).rejects.toEqual(refusal('busy'));
    expect((await first).every(({ status }) => status === 'rejected')).toBe(true);
  });

  it('publishes persistent JSON with an id, a trace and nothing else', async () => {
    bus = await openRabbitMq();
    await bus.connect();
    const message = chunk();
    await publishAll(bus, [message]);
    const stored = await bus.withChannel((channel) => channel.get(bus.queue('sms.received')));
    if (!stored) throw new Error('the queue is empty');
    expect(stored.properties).toMatchObject({
      deliveryMode: 2,
      contentType: 'application/json',
      messageId: message.chunkId,
    });
    const headers = Object.keys(stored.properties.headers ?? {});
    // The broker adds its own count.
    expect(headers.filter((name) => name !== 'x-delivery-count').sort()).toEqual([
      'traceparent',
      'x-publish-id',
    ]);
  });
});
