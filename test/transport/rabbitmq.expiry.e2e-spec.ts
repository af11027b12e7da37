import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { DeadMessage } from '#libs/messaging/pipeline-queues.js';
import { eventually } from '#test/support/eventually.js';
import { chunk, publishAll } from './bus.js';
import { openRabbitMq, type RabbitMqBus } from './rabbitmq.bus.js';
import { useSharedBroker } from './use-shared-broker.js';

const LIMIT = 20;

describe('what RabbitMQ itself gives up', () => {
  useSharedBroker();
  const buses: RabbitMqBus[] = [];
  const opened = async (...settings: Parameters<typeof openRabbitMq>): Promise<RabbitMqBus> => {
    const bus = await openRabbitMq(...settings);
    buses.push(bus);
    return bus;
  };
  afterEach(async () => {
    for (const bus of buses.splice(0)) {
      await bus.close();
      await bus.deleteQueues();
    }
  });

  /** What history would be handed, once there is something. */
  async function dead(bus: RabbitMqBus): Promise<DeadMessage[]> {
    const taken: DeadMessage[] = [];
    await eventually(async () => {
      await bus.queues.takeDead(async (letter) => void taken.push(letter));
      expect(taken.length).toBeGreaterThan(0);
    });
    return taken;
  }

  it("is a delivery on the public queue that waited too long, still its sender's", async () => {
    const bus = await opened({ topics: ['spendsense.ingest'], rawTextsKeptMs: 300 });
    await bus.connect();
    await bus.sendRaw('spendsense.ingest', '{"text":"Rs 5"}', { sender: 'tenant.acme' });
    expect(await dead(bus)).toMatchObject([
      { topic: 'spendsense.ingest', reason: 'expired', sender: 'tenant.acme' },
    ]);
  });

  it('is not taken for one that waited too long where it only waited for a retry', async () => {
    const settings = {
      queuePrefix: `test-${randomUUID().slice(0, 8)}.`,
      retryPolicy: { waitsMs: [2000] },
      deliveryLimit: LIMIT,
    };
    const bus = await openRabbitMq(settings);
    let calls = 0;
    await bus.serve({
      'sms.received': () => {
        calls++;
        throw new Error('not yet');
      },
    });
    await publishAll(bus, [chunk()]);
    await eventually(() => expect(calls).toBe(1));
    await bus.close();
    const next = await opened(settings);
    await next.withChannel(async (channel) => {
      for (let losses = 0; losses <= LIMIT; losses++)
        await eventually(async () => {
          const message = await channel.get(bus.queue('sms.received'));
          if (!message) throw new Error('the queue is empty');
          expect(message.properties.headers).toMatchObject({ 'x-attempt': 1 });
          channel.nack(message);
        });
    });
    expect(await dead(next)).toMatchObject([{ topic: 'sms.received', reason: 'crash-limit' }]);
  });
});
