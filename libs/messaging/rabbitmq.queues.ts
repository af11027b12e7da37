import { randomUUID } from 'node:crypto';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { ChannelModel, GetMessage } from 'amqplib';
import { DEAD_REASONS, type DeadReason, TENANT_USER_PREFIX, type Topic } from '#libs/contracts/index.js';
import { answered } from './answered.js';
import { UnavailableError } from './errors.js';
import type { Surroundings } from './pipeline-server.js';
import { type DeadMessage, PipelineQueues, type QueueState, type Resent } from './pipeline-queues.js';
import { RabbitMqConnection } from './rabbitmq.connection.js';
import type { OriginProperties } from './rabbitmq.delivery.js';
import { type RabbitMqPublisher, SENDER } from './rabbitmq.publisher.js';
import { deadQueueOf, onChannel, queueOf, retryQueueOf, topologyOf } from './rabbitmq.topology.js';
import { tiersOf } from './retry-policy.js';

/**
 * Asks RabbitMQ by passive declarations, which need no permission, over a connection of its own that is opened when
 * somebody asks first: one that publishes gets no answers while the broker is full.
 */
export class RabbitMqQueues extends PipelineQueues implements OnApplicationShutdown {
  private readonly topology;
  private readonly connection: RabbitMqConnection;
  private readonly metrics;
  private model: ChannelModel | undefined;

  constructor(
    url: string,
    { settings, metrics }: Surroundings,
    private readonly outlet: RabbitMqPublisher,
  ) {
    super();
    this.metrics = metrics;
    this.topology = topologyOf(settings);
    this.connection = new RabbitMqConnection({
      name: 'inspect',
      url,
      caFile: settings.brokerCaFile,
      setUp: async (model) => void (this.model = model),
      onReconnect: () => metrics.reconnects.inc({ connection: 'inspect' }),
    });
  }

  read(): Promise<QueueState[]> {
    return this.asked(() => this.ask());
  }

  /** By `basic.get`: a letter that cannot be kept stays in hand, since giving one back counts towards its delivery limit. */
  async takeDead(keep: (dead: DeadMessage) => Promise<void>): Promise<void> {
    const { prefix, topics } = this.topology;
    const model = await this.asked(async () => this.connected());
    await onChannel(model, async (channel) => {
      for (const topic of topics) {
        for (;;) {
          const message = await answered(channel.get(deadQueueOf(prefix, topic)));
          if (!message) break;
          const dead = toDead(message, topic, queueOf(prefix, topic));
          await keep(dead);
          channel.ack(message);
          if (message.properties.headers?.['x-reason'] === undefined)
            this.metrics.dead.inc({ topic, reason: dead.reason }); // nobody has counted it
        }
      }
    });
  }

  send({ topic, ...message }: Resent): Promise<void> {
    return this.outlet.send({ topic, queue: queueOf(this.topology.prefix, topic), ...message, headers: {} });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.close();
  }

  private async asked<T>(work: () => Promise<T>): Promise<T> {
    this.connection.open();
    try {
      return await answered(this.connection.firstConnect.then(work));
    } catch {
      throw new UnavailableError('not-connected');
    }
  }

  private connected(): ChannelModel {
    if (!this.model || !this.connection.connected) throw new UnavailableError('not-connected');
    return this.model;
  }

  private async ask(): Promise<QueueState[]> {
    const { prefix, topics, policy } = this.topology;
    return onChannel(this.connected(), async (channel) => {
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

/** Why it died stands in headers of ours; what the broker gave up itself has its own. */
function toDead({ content, properties }: GetMessage, topic: Topic, queue: string): DeadMessage {
  const { messageId, contentType, userId } = properties as OriginProperties;
  const headers = properties.headers ?? {};
  const reason = DEAD_REASONS.find((one) => one === headers['x-reason']);
  const attempt: unknown = headers['x-attempt'];
  // A tenant's own user stands on a letter only where no service has handled it.
  const isTenant = typeof userId === 'string' && userId.startsWith(TENANT_USER_PREFIX);
  const sender: unknown = isTenant ? userId : userId !== undefined && headers[SENDER];
  return {
    topic,
    body: content,
    messageId: typeof messageId === 'string' ? messageId : randomUUID(),
    reason: reason ?? reasonOfBroker(headers['x-death'], queue),
    attempt: typeof attempt === 'number' ? attempt : 0,
    ...(typeof contentType === 'string' && { contentType }),
    ...(typeof sender === 'string' && { sender }),
  };
}

/** What waited for a retry has expired as well, but on another queue. */
function reasonOfBroker(deaths: unknown, queue: string): DeadReason {
  const entries = Array.isArray(deaths) ? (deaths as ({ queue?: unknown; reason?: unknown } | null)[]) : [];
  const hasExpired = entries.some((death) => death?.queue === queue && death.reason === 'expired');
  return hasExpired ? 'expired' : 'crash-limit';
}
