import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { ChannelModel, ConfirmChannel } from 'amqplib';
import type { PipelineEvents, Topic } from '#libs/contracts/index.js';
import type { MessageOrigin } from './delivery.js';
import { inSpan } from '#libs/tracing/span.js';
import { encodeMessage } from './encode-message.js';
import { OutcomeUnknownError, type Refusal, UnavailableError } from './errors.js';
import type { Surroundings } from './pipeline-server.js';
import { Publisher } from './publisher.js';
import { RabbitMqConnection, userOf } from './rabbitmq.connection.js';
import { declareTopology, queueOf, topologyOf } from './rabbitmq.topology.js';
import { spanAttributes } from './span-attributes.js';
import { PUBLISH_TIMEOUT_MS } from './transport-settings.js';

const MAX_UNCONFIRMED = 500;
const MAX_UNCONFIRMED_BYTES = 64 * 1024 * 1024;
const MAX_BLOCKED_MS = 10_000;
/** What amqplib hands to a confirm callback when the broker said no; anything else means that nobody knows. */
export const NACKED = 'message nacked';

/** The header that keeps the user who sent a message first; believed only from the same user that consumes. */
export const SENDER = 'x-sender';

/** A body on its way to a queue, by whatever name. */
export interface Outgoing extends MessageOrigin {
  topic: Topic;
  queue: string;
  body: Buffer;
  messageId: string;
  headers: Record<string, string | number>;
}

/** Publishes over a connection of its own, since the broker stops reading one that publishes when it runs full. */
export class RabbitMqPublisher extends Publisher implements OnApplicationBootstrap, OnApplicationShutdown {
  /** The user that the broker knows this process as. */
  readonly user: string;
  private readonly connection: RabbitMqConnection;
  private readonly topology;
  private readonly unconfirmed = new Map<string, { returned: boolean }>();
  private channel: ConfirmChannel | undefined;
  private published = 0;
  private unconfirmedBytes = 0;

  constructor(
    url: string,
    private readonly surroundings: Surroundings,
  ) {
    super();
    const { settings, metrics, readiness } = surroundings;
    this.topology = topologyOf(settings);
    this.user = userOf(url);
    this.connection = new RabbitMqConnection({
      name: 'publish',
      url,
      caFile: settings.brokerCaFile,
      setUp: (model) => this.setUp(model),
      onReconnect: () => metrics.reconnects.inc({ connection: 'publish' }),
      onBlocked: (blocked) => metrics.blocked.set(blocked ? 1 : 0),
    });
    readiness.register('broker', () => this.notReady());
  }

  /** Resolves when messages could be published for the first time. */
  get firstConnect(): Promise<void> {
    return this.connection.firstConnect;
  }

  onApplicationBootstrap(): void {
    this.connection.open();
  }

  /** Runs after the consumers have drained, so that their last messages still find the way out. */
  async onApplicationShutdown(): Promise<void> {
    const deadline = Date.now() + this.timeoutMs;
    while (this.unconfirmed.size && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await this.connection.close();
  }

  publish<T extends Topic>(topic: T, message: PipelineEvents[T]): Promise<void> {
    return inSpan(`send ${topic}`, { kind: 'PRODUCER' }, (span) => {
      const { body, messageId, traceparent } = encodeMessage(topic, message);
      span.setAttributes(spanAttributes(topic, { messageId, body }));
      const queue = queueOf(this.topology.prefix, topic);
      return this.send({ topic, queue, body, messageId, headers: traceparent ? { traceparent } : {} });
    });
  }

  /** Resolves on the broker's confirm, rejects as `publish` does. */
  send(outgoing: Outgoing): Promise<void> {
    const { topic, queue, body, messageId, headers, sender, contentType = 'application/json' } = outgoing;
    const refusal = this.refusal();
    if (refusal) return Promise.reject(new UnavailableError(refusal));
    const { metrics } = this.surroundings;
    const observeConfirm = metrics.confirmSeconds.startTimer({ topic });
    // The message id stays the same through retries, so two publishes in flight may share it: returns need their own.
    const publishId = String(++this.published);
    const pending = { returned: false };
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        metrics.unknownOutcomes.inc({ topic });
        reject(new OutcomeUnknownError());
      }, this.timeoutMs);
      const settle = (failure?: Error) => {
        clearTimeout(timer);
        if (this.unconfirmed.delete(publishId)) this.unconfirmedBytes -= body.length;
        if (failure) reject(failure);
        else resolve();
      };
      this.unconfirmed.set(publishId, pending);
      this.unconfirmedBytes += body.length;
      const onConfirm = (failure: Error | null) => {
        if (pending.returned) return settle(new UnavailableError('unroutable'));
        if (failure?.message === NACKED) return settle(new UnavailableError('rejected'));
        if (failure) return settle(new OutcomeUnknownError());
        observeConfirm();
        settle();
      };
      const options = {
        mandatory: true,
        persistent: true,
        contentType,
        messageId,
        // The broker refuses a user id that is not this connection's, so whoever reads it may believe the header.
        ...(sender !== undefined && { userId: this.user }),
        headers: { ...headers, ...(sender !== undefined && { [SENDER]: sender }), 'x-publish-id': publishId },
      };
      try {
        this.channel!.publish('', queue, body, options, onConfirm);
      } catch {
        settle(new UnavailableError('not-connected'));
      }
    });
  }

  private get timeoutMs(): number {
    return this.surroundings.settings.publishTimeoutMs ?? PUBLISH_TIMEOUT_MS;
  }

  override refusal(): Refusal | undefined {
    if (!this.channel) return 'not-connected';
    if (this.connection.blockedSince !== undefined) return 'blocked';
    const full = this.unconfirmed.size >= MAX_UNCONFIRMED || this.unconfirmedBytes >= MAX_UNCONFIRMED_BYTES;
    return full ? 'busy' : undefined;
  }

  private notReady(): string | undefined {
    if (!this.connection.connected) return 'not connected to the broker';
    const { blockedSince } = this.connection;
    const blockedMs = blockedSince === undefined ? 0 : Date.now() - blockedSince;
    return blockedMs > MAX_BLOCKED_MS ? 'the broker has refused publishes for more than 10 s' : undefined;
  }

  private async setUp(model: ChannelModel): Promise<void> {
    await declareTopology(model, this.topology);
    const channel = await model.createConfirmChannel();
    channel.on('error', () => undefined); // 'close' follows
    // A return comes before the confirm of the same message, which otherwise looks like any other.
    channel.on('return', ({ properties }) => {
      const pending = this.unconfirmed.get(String(properties.headers?.['x-publish-id']));
      if (pending) pending.returned = true;
    });
    channel.on('close', () => {
      if (this.channel === channel) this.channel = undefined;
      // Only a new connection brings the channel back; this one may be closed already.
      model.close().catch(() => undefined);
    });
    this.channel = channel;
  }
}
