import { randomUUID } from 'node:crypto';
import type { Channel, ConsumeMessage } from 'amqplib';
import type { Topic } from '#libs/contracts/index.js';
import type { Death, Delivery } from './delivery.js';
import type { RabbitMqPublisher } from './rabbitmq.publisher.js';
import { deadQueueOf, retryQueueOf } from './rabbitmq.topology.js';

interface Origin {
  channel: Channel;
  topic: Topic;
  prefix: string;
  publisher: RabbitMqPublisher;
  maxAttempts: number;
  isLost: () => boolean;
}

/** A message on the channel that delivered it, the only one that may acknowledge it. */
export class RabbitMqDelivery implements Delivery {
  readonly topic: Topic;
  readonly body: Buffer;
  readonly messageId: string;
  readonly attempt: number;
  readonly losses: number;
  readonly redelivered: boolean;
  readonly traceparent: unknown;

  constructor(
    private readonly message: ConsumeMessage,
    private readonly origin: Origin,
  ) {
    const headers = message.properties.headers ?? {};
    const messageId: unknown = message.properties.messageId;
    this.topic = origin.topic;
    this.body = message.content;
    this.messageId = typeof messageId === 'string' ? messageId : randomUUID();
    this.attempt = Math.min(count(headers['x-attempt']), origin.maxAttempts);
    this.losses = count(headers['x-delivery-count']);
    this.redelivered = message.fields.redelivered;
    this.traceparent = headers['traceparent'];
  }

  get lost(): boolean {
    return this.origin.isLost();
  }

  retryLater(afterMs: number): Promise<void> {
    const { prefix } = this.origin;
    const queue = retryQueueOf(prefix, this.topic, afterMs);
    return this.forward(queue, this.body, { 'x-attempt': this.attempt + 1 });
  }

  bury({ reason, errorClass }: Death, body: Buffer): Promise<void> {
    return this.forward(deadQueueOf(this.origin.prefix, this.topic), body, {
      'x-attempt': this.attempt,
      'x-reason': reason,
      'x-stage': this.topic,
      'x-error-class': errorClass,
    });
  }

  async acknowledge(): Promise<void> {
    if (!this.lost) this.origin.channel.ack(this.message);
  }

  private forward(queue: string, body: Buffer, headers: Record<string, string | number>): Promise<void> {
    const { topic, messageId, traceparent } = this;
    const trace: Record<string, string> = typeof traceparent === 'string' ? { traceparent } : {};
    return this.origin.publisher.send({ topic, queue, body, messageId, headers: { ...trace, ...headers } });
  }
}

function count(header: unknown): number {
  return typeof header === 'number' && Number.isInteger(header) && header > 0 ? header : 0;
}
