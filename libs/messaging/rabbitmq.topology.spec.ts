import { describe, expect, it } from '@jest/globals';
import { questionQueueOf, queuesOf, topologyOf } from './rabbitmq.topology.js';

describe('RabbitMQ topology', () => {
  const queues = new Map(queuesOf(topologyOf({ topics: ['sms.received'] })));

  it('gives a topic its queue, its dead letters, and one waiting queue per wait', () => {
    expect([...queues.keys()].sort()).toEqual([
      'sms.received',
      'sms.received.dead',
      'sms.received.retry.1000',
      'sms.received.retry.15000',
      'sms.received.retry.5000',
      'sms.received.retry.60000',
    ]);
  });

  it('makes every queue a durable quorum queue', () => {
    for (const options of queues.values()) {
      expect(options).toMatchObject({ durable: true, arguments: { 'x-queue-type': 'quorum' } });
    }
  });

  it('leads waiting messages back to the topic, and dead ones to the dead letters, each at least once', () => {
    expect(queues.get('sms.received.retry.5000')?.arguments).toMatchObject({
      'x-message-ttl': 5_000,
      'x-dead-letter-routing-key': 'sms.received',
      'x-dead-letter-strategy': 'at-least-once',
      'x-overflow': 'reject-publish',
    });
    expect(queues.get('sms.received')?.arguments).toMatchObject({
      'x-delivery-limit': 1_000,
      'x-max-length': 200_000,
      'x-dead-letter-routing-key': 'sms.received.dead',
      'x-dead-letter-strategy': 'at-least-once',
      'x-overflow': 'reject-publish',
    });
  });

  it('lets questions wait as long as who asks them, a hundred at most, and keeps none', () => {
    expect(questionQueueOf('')).toEqual([
      'model.questions',
      {
        durable: true,
        arguments: {
          'x-queue-type': 'quorum',
          'x-message-ttl': 4_500,
          'x-max-length': 100,
          'x-overflow': 'reject-publish',
        },
      },
    ]);
  });

  it('lets raw texts wait for a day, and what is masked as long as it takes', () => {
    const all = new Map(queuesOf(topologyOf({})));
    const waitsMs = (queue: string): unknown =>
      (all.get(queue)!.arguments as Record<string, unknown>)['x-message-ttl'];
    for (const queue of ['sms.received', 'spendsense.ingest']) expect(waitsMs(queue)).toBe(24 * 3_600_000);
    for (const queue of ['sms.masked', 'features.extracted', 'transactions.classified', 'chunk.failed'])
      expect(waitsMs(queue)).toBeUndefined();
  });
});
