import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ModelAnswer } from '#libs/contracts/index.js';
import { questionQueueOf } from '#libs/messaging/rabbitmq.topology.js';
import { eventually } from '#test/support/eventually.js';
import { brokerUrlForTests } from '#test/support/rabbitmq.js';
import { TcpProxy } from '#test/support/tcp-proxy.js';
import { outcomes, question, repeat, whyNot } from './questions.contract.js';
import { chunk, indexOf, publishAll } from './bus.js';
import { openRabbitMq, type RabbitMqBus } from './rabbitmq.bus.js';
import { useSharedBroker } from './use-shared-broker.js';

describe('questions over RabbitMQ', () => {
  useSharedBroker();
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  const freshQueues = () => ({ queuePrefix: `test-${randomUUID().slice(0, 8)}.` });
  const opened = async (...settings: Parameters<typeof openRabbitMq>): Promise<RabbitMqBus> => {
    const bus = await openRabbitMq(...settings);
    closing.push(async () => {
      await bus.close();
      await bus.deleteQueues();
    });
    return bus;
  };
  /** One that cannot be told to stop: its question is never answered, and what was in hand is lost. */
  const never = () => new Promise<ModelAnswer>(() => undefined);
  const consumes = (bus: RabbitMqBus, queue: string) =>
    eventually(() =>
      bus.withChannel(async (channel) =>
        expect((await channel.checkQueue(queue)).consumerCount).toBeGreaterThan(0),
      ),
    );

  it('give each of two gateways its own answers, from two that answer', async () => {
    const settings = freshQueues();
    const [first, second, ...answerers] = await Promise.all([1, 2, 3, 4].map(() => opened({ ...settings })));
    for (const { questions } of answerers) questions.answer(repeat);
    await eventually(() => first!.questions.ask(question('ready?')));
    const asked = [first!, second!].flatMap(({ questions }, of) =>
      Array.from({ length: 10 }, async (_, n) => {
        const own = question(`${of} ${n}`);
        expect(await questions.ask(own)).toEqual(await repeat(own));
      }),
    );
    await Promise.all(asked);
  });

  it('go unanswered, at once, when the connection is lost; later ones are answered', async () => {
    const adminUrl = await brokerUrlForTests();
    const proxy = await TcpProxy.to(adminUrl);
    closing.push(() => proxy.down());
    const settings = freshQueues();
    const answerer = await opened(settings);
    const asker = await opened({ ...settings, brokerUrl: proxy.url, adminUrl });
    let taken = 0;
    answerer.questions.answer(async (asked) => {
      taken++;
      return asked.text === 'slow' ? never() : repeat(asked);
    });
    await eventually(() => asker.questions.ask(question('ready?')));
    taken = 0;
    const answer = whyNot(asker.questions.ask(question('slow')));
    await eventually(() => expect(taken).toBe(1));
    const cut = Date.now();
    proxy.reset();
    expect(await answer).toBe('not-connected');
    expect(Date.now() - cut).toBeLessThan(1_000);
    expect(await whyNot(asker.questions.ask(question('now')))).toBe('not-connected');
    await eventually(() => asker.questions.ask(question('later')));
  });

  it('are refused by the next that answers when the one before died over them', async () => {
    const adminUrl = await brokerUrlForTests();
    const proxy = await TcpProxy.to(adminUrl);
    closing.push(() => proxy.down());
    const settings = freshQueues();
    const asker = await opened(settings);
    const dying = await opened({ ...settings, brokerUrl: proxy.url, adminUrl, shutdownGraceMs: 100 });
    let taken = 0;
    dying.questions.answer((asked) => (asked.text === 'ready?' ? repeat(asked) : (taken++, never())));
    await eventually(() => asker.questions.ask(question('ready?')));
    const answer = asker.questions.ask(question('poison'));
    await eventually(() => expect(taken).toBe(1));
    await proxy.down();
    const next = await opened(settings);
    next.questions.answer(async () => ({ refusal: 'model-gone' }));
    expect(await answer).toEqual({ refusal: 'failed' });
    expect(await asker.questions.ask(question('harmless'))).toEqual({ refusal: 'model-gone' });
  });

  it('are answered before who has them ends', async () => {
    const settings = freshQueues();
    const asker = await opened(settings);
    const ending = await opened(settings);
    let taken = 0;
    ending.questions.answer(async (asked) => {
      taken++;
      await new Promise((resolve) => setTimeout(resolve, 300));
      return repeat(asked);
    });
    await eventually(() => asker.questions.ask(question('ready?')));
    taken = 0;
    const answer = asker.questions.ask(question('last'));
    await eventually(() => expect(taken).toBe(1));
    await ending.close();
    expect(await answer).toEqual(await repeat(question('last')));
  });

  it('are ignored and counted when they cannot be read, and lead to no queue', async () => {
    const bus = await opened();
    const [queue] = questionQueueOf(bus.queue('sms.received').replace('sms.received', ''));
    bus.questions.answer(repeat);
    await eventually(() => bus.questions.ask(question('ready?')));
    const bodies = [
      '',
      'null',
      '{"version":1}',
      JSON.stringify({ ...question('a'), category: 'pet_care' }),
      JSON.stringify({ ...question('a'), locale: {} }),
      JSON.stringify(question('a'.repeat(70_000))),
    ];
    await bus.connect();
    await bus.withChannel(async (channel) => {
      for (const body of bodies)
        channel.sendToQueue(queue, Buffer.from(body), { replyTo: 'amq.rabbitmq.reply-to.x' });
      const elsewhere = Buffer.from(JSON.stringify(question('to a queue')));
      channel.sendToQueue(queue, elsewhere, { replyTo: bus.queue('sms.received'), correlationId: 'x' });
    });
    await eventually(async () => expect(await outcomes(bus, 'unreadable')).toBe(bodies.length));
    expect(await bus.questions.ask(question('good'))).toEqual(await repeat(question('good')));
    await bus.withChannel(async (channel) => {
      expect((await channel.checkQueue(bus.queue('sms.received'))).messageCount).toBe(0);
    });
  });

  it('wait two at a time, and are gone when nobody took them while their asker waited', async () => {
    const settings = freshQueues();
    const [queue] = questionQueueOf(settings.queuePrefix);
    const bus = await opened({ ...settings, handlerTimeoutMs: 5_000, shutdownGraceMs: 100 });
    let taken = 0;
    bus.questions.answer(() => (taken++, never()));
    await consumes(bus, queue);
    const whys = await Promise.all([1, 2, 3, 4, 5].map((n) => whyNot(bus.questions.ask(question(`${n}`)))));
    expect(new Set(whys)).toEqual(new Set(['late']));
    expect(taken).toBe(2);
    await eventually(() =>
      bus.withChannel(async (channel) => expect((await channel.checkQueue(queue)).messageCount).toBe(0)),
    );
  });

  it('and the pipeline do not hold each other up', async () => {
    const bus = await opened({ handlerTimeoutMs: 5_000, shutdownGraceMs: 100 });
    const handled: number[] = [];
    let hangs = false;
    await bus.serve({
      'sms.received': (message) => {
        handled.push(indexOf(message));
        return hangs ? new Promise(() => undefined) : undefined;
      },
    });
    bus.questions.answer((asked) => (asked.text === 'slow' ? never() : repeat(asked)));
    await eventually(() => bus.questions.ask(question('ready?')));
    const slow = [1, 2, 3].map(() => whyNot(bus.questions.ask(question('slow'))));
    await publishAll(bus, [chunk(1), chunk(2)]);
    await eventually(() => expect(handled.toSorted()).toEqual([1, 2]), 3_000);
    await Promise.all(slow);

    hangs = true;
    await publishAll(
      bus,
      Array.from({ length: 20 }, (_, n) => chunk(n)),
    );
    await eventually(() => expect(handled).toHaveLength(2 + 4));
    expect(await eventually(() => bus.questions.ask(question('quick')))).toEqual(
      await repeat(question('quick')),
    );
  });

  it('are answered again after somebody deleted their queue', async () => {
    const settings = freshQueues();
    const [queue] = questionQueueOf(settings.queuePrefix);
    const bus = await opened(settings);
    bus.questions.answer(repeat);
    await eventually(() => bus.questions.ask(question('ready?')));
    await bus.withChannel((channel) => channel.deleteQueue(queue));
    await eventually(() => bus.questions.ask(question('again')));
  });

  it('are refused, at once, beyond a hundred that wait', async () => {
    const settings = freshQueues();
    const [queue] = questionQueueOf(settings.queuePrefix);
    const bus = await opened({ ...settings, handlerTimeoutMs: 5_000, shutdownGraceMs: 100 });
    bus.questions.answer(never);
    await consumes(bus, queue);
    const many = Array.from({ length: 110 }, (_, n) => whyNot(bus.questions.ask(question(`${n}`))));
    await eventually(() =>
      bus.withChannel(async (channel) =>
        expect((await channel.checkQueue(queue)).messageCount).toBeGreaterThan(100),
      ),
    );
    // A quorum queue tells its publishers that it is full a moment later than it is.
    await eventually(async () => expect(await whyNot(bus.questions.ask(question('more')))).toBe('rejected'));
    expect(new Set(await Promise.all(many))).toContain('late');
  });
});
