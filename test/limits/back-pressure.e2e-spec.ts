import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from 'amqplib';
import { eventually } from '#test/support/eventually.js';
import { brokerUrlForTests } from '#test/support/rabbitmq.js';
import { WatchedGateway } from '#test/support/watched-gateway.js';

describe('back-pressure of a real RabbitMQ', () => {
  const queuePrefix = `bp-${randomUUID()}.`;
  const received = `${queuePrefix}sms.received`;
  let gateway: WatchedGateway;
  let broker: Awaited<ReturnType<typeof connect>>;

  beforeAll(async () => {
    const brokerUrl = await brokerUrlForTests();
    broker = await connect(brokerUrl);
    gateway = await WatchedGateway.start({ brokerUrl, queuePrefix, backlogLimit: 3 });
    await eventually(async () => expect((await fetch(`${gateway.url}/readyz`)).status).toBe(200), 30_000);
    // A gateway uses queues as it finds them.
    const channel = await broker.createChannel();
    await channel.deleteQueue(received);
    await channel.assertQueue(received, {
      arguments: { 'x-max-length': 60, 'x-overflow': 'reject-publish' },
    });
    await channel.close();
  }, 180_000);

  afterAll(async () => {
    await gateway?.close();
    await broker?.close();
  });

  const post = (body: unknown) =>
    fetch(`${gateway.url}/v1/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const list = { items: [{ text: 'Rs 5' }, { text: 'Rs 6' }] };
  const problemOf = async (answer: Response) => ({
    status: answer.status,
    retryAfter: Number(answer.headers.get('retry-after')),
    type: ((await answer.json()) as { type: string }).type,
  });

  it('lets lists and files wait while the queues are long, and single SMS through', async () => {
    for (let i = 0; i < 5; i++) expect((await post({ text: `Rs ${i}` })).status).toBe(202);
    await eventually(async () => expect((await post(list)).status).toBe(429), 10_000);
    expect(await problemOf(await post(list))).toEqual({
      status: 429,
      retryAfter: 60,
      type: '/problems/queue-full',
    });
    const form = new FormData();
    form.append('file', new Blob(['Rs 5 paid\nRs 6 paid\n']), 'sms.txt');
    const upload = await fetch(`${gateway.url}/v1/uploads`, { method: 'POST', body: form });
    expect(await problemOf(upload)).toMatchObject({ status: 429, type: '/problems/queue-full' });
    expect((await post({ text: 'Rs 7' })).status).toBe(202);
  }, 60_000);

  it('tells from how fast the queues get shorter when to come again', async () => {
    const channel = await broker.createChannel();
    for (let i = 0; i < 30; i++) expect((await post({ text: `Rs ${i}` })).status).toBe(202);
    const waits: number[] = [];
    // The depth is read once a second, while somebody asks.
    for (let i = 0; i < 10 && !waits.some((seconds) => seconds < 60); i++) {
      // Fast enough for less than what is said where nothing is known, on a busy machine, too.
      for (let taken = 0; taken < 3; taken++) await channel.get(received, { noAck: true });
      await sleep(1100);
      const { status, retryAfter } = await problemOf(await post(list));
      if (status === 429) waits.push(retryAfter);
    }
    expect(waits.at(-1)).toBeGreaterThanOrEqual(1);
    expect(waits.at(-1)).toBeLessThan(60);
    await channel.close();
  }, 60_000);

  it('answers 503 when the queue itself refuses, which is safe to repeat', async () => {
    await eventually(async () => {
      const answer = await post({ text: `Rs ${randomUUID()}` });
      expect(await problemOf(answer)).toEqual({ status: 503, retryAfter: 2, type: '/problems/overloaded' });
    });
    const channel = await broker.createChannel();
    await channel.purgeQueue(received);
    await channel.close();
    expect((await post({ text: 'Rs 8' })).status).toBe(202);
  }, 60_000);
});
