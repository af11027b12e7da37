import { setTimeout as sleep } from 'node:timers/promises';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { ChannelModel } from 'amqplib';
import { UnavailableError } from './errors.js';
import type { Surroundings } from './pipeline-server.js';
import { PipelineQueues, type QueueState } from './pipeline-queues.js';
import { RabbitMqConnection } from './rabbitmq.connection.js';
import { deadQueueOf, onChannel, queueOf, retryQueueOf, topologyOf } from './rabbitmq.topology.js';
import { tiersOf } from './retry-policy.js';

const ANSWER_MS = 3_000;

/**
 * Asks RabbitMQ by passive declarations, which need no permission, over a connection of its own that is opened when
 * somebody asks first: one that publishes gets no answers while the broker is full. There is no `replay`: a broker
 * hands out the letters of all tenants in their order, and giving one back counts towards its delivery limit.
 */
export class RabbitMqQueues extends PipelineQueues implements OnApplicationShutdown {
  private readonly topology;
  private readonly connection: RabbitMqConnection;
  private model: ChannelModel | undefined;

  constructor(url: string, { settings, metrics }: Surroundings) {
    super();
    this.topology = topologyOf(settings);
    this.connection = new RabbitMqConnection({
      name: 'inspect',
      url,
      caFile: settings.brokerCaFile,
      setUp: async (model) => void (this.model = model),
      onReconnect: () => metrics.reconnects.inc({ connection: 'inspect' }),
    });
  }

  async read(): Promise<QueueState[]> {
    this.connection.open();
    const timeUp = new AbortController();
    const late = sleep(ANSWER_MS, undefined, { signal: timeUp.signal }).then(
      () => Promise.reject(new UnavailableError('not-connected')),
      () => undefined as never,
    );
    try {
      return await Promise.race([this.connection.firstConnect.then(() => this.ask()), late]);
    } catch {
      throw new UnavailableError('not-connected');
    } finally {
      timeUp.abort();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.close();
  }

  private async ask(): Promise<QueueState[]> {
    if (!this.model || !this.connection.connected) throw new UnavailableError('not-connected');
    const { prefix, topics, policy } = this.topology;
    return onChannel(this.model, async (channel) => {
      const states: QueueState[] = [];
      for (const topic of topics) {
        const { messageCount: waiting, consumerCount: consumers } = await channel.checkQueue(
          queueOf(prefix, topic),
        );
        let retrying = 0;
        for (const ms of tiersOf(policy))
          retrying += (await channel.checkQueue(retryQueueOf(prefix, topic, ms))).messageCount;
        const { messageCount: dead } = await channel.checkQueue(deadQueueOf(prefix, topic));
        states.push({ topic, waiting, retrying, consumers, dead });
      }
      return states;
    });
  }
}
