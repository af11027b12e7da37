import { randomUUID } from 'node:crypto';
import type { Channel, ConsumeMessage } from 'amqplib';
import type { Topic } from '#libs/contracts/index.js';
import type { Death, Delivery, KeptMessage } from './delivery.js';
import { type RabbitMqPublisher, SENDER } from './rabbitmq.publisher.js';
import { deadQueueOf, retryQueueOf } from './rabbitmq.topology.js';

/** AMQP properties that a producer may fill with anything. */
export type OriginProperties = Partial<Record<'messageId' | 'contentType' | 'userId', unknown>>;

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
  readonly contentType?: string;
  readonly sender?: string;
  readonly messageId: string;
  readonly attempt: number;
  readonly losses: number;
  readonly redelivered: boolean;
  readonly traceparent: unknown;

  constructor(
    private readonly message: ConsumeMessage,
    private readonly origin: Origin,
  ) {
    const { messageId, contentType, userId } = message.properties as OriginProperties;
    const headers = message.properties.headers ?? {};
    this.topic = origin.topic;
    this.body = message.content;
    this.messageId = typeof messageId === 'string' ? messageId : randomUUID();
    if (typeof contentType === 'string') this.contentType = contentType;
    // Sent on by a service like this one, which the broker has checked: the header holds what it was told.
    const sender: unknown = userId === origin.publisher.user ? headers[SENDER] : userId;
    if (typeof sender === 'string') this.sender = sender;
    this.attempt = Math.min(count(headers['x-attempt']), origin.maxAttempts);
    this.losses = count(headers['x-delivery-count']);
    this.redelivered = message.fields.redelivered;
    this.traceparent = headers['traceparent'];
  }

  get lost(): boolean {
    return this.origin.isLost();
  }

  retryLater(afterMs: number): Promise<void> {
    const queue = retryQueueOf(this.origin.prefix, this.topic, afterMs);
    return this.forward(queue, this, { 'x-attempt': this.attempt + 1 });
  }

  bury({ reason, errorClass }: Death, kept: KeptMessage): Promise<void> {
    return this.forward(deadQueueOf(this.origin.prefix, this.topic), kept, {
      'x-attempt': this.attempt,
      'x-reason': reason,
      'x-stage': this.topic,
      'x-error-class': errorClass,
    });
  }

  async acknowledge(): Promise<void> {
    if (!this.lost) this.origin.channel.ack(this.message);
  }

  private forward(
    queue: string,
    { body, contentType, sender }: KeptMessage,
    headers: Record<string, string | number>,
  ): Promise<void> {
    const { topic, messageId, traceparent } = this;
    const trace: Record<string, string> = typeof traceparent === 'string' ? { traceparent } : {};
    const all = { ...trace, ...headers };
    return this.origin.publisher.send({ topic, queue, body, contentType, sender, messageId, headers: all });
  }
}

function count(header: unknown): number {
  return typeof header === 'number' && Number.isInteger(header) && header > 0 ? header : 0;
}
