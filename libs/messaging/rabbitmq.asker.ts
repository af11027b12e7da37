import { randomUUID } from 'node:crypto';
import type { ChannelModel, ConfirmChannel, Message } from 'amqplib';
import type { ModelAnswer, ModelQuestion } from '#libs/contracts/index.js';
import { inTime } from '#libs/runtime/in-time.js';
import { currentTraceparent, inSpan } from '#libs/tracing/span.js';
import { UnansweredError } from './errors.js';
import { PATIENCE_MS, QUESTIONS } from './model-questions.js';
import { parseAnswer } from './parse-question.js';
import type { Surroundings } from './pipeline-server.js';
import { RabbitMqConnection } from './rabbitmq.connection.js';
import { NACKED } from './rabbitmq.publisher.js';
import { questionQueueOf, topologyOf } from './rabbitmq.topology.js';

/** Where RabbitMQ hands answers to the channel that asked, without a queue (direct reply-to). */
export const REPLY_TO = 'amq.rabbitmq.reply-to';

type Outcome = ModelAnswer | UnansweredError;

/**
 * Asks over a connection of its own, which is opened with the first question. One that is lost is asked again by whoever
 * still wants to know.
 */
export class RabbitMqAsker {
  private readonly connection: RabbitMqConnection;
  private readonly queue: string;
  private readonly waiting = new Map<string, (outcome: Outcome) => void>();
  private channel: ConfirmChannel | undefined;

  constructor(url: string, { settings, metrics }: Surroundings) {
    [this.queue] = questionQueueOf(topologyOf(settings).prefix);
    this.connection = new RabbitMqConnection({
      name: 'ask',
      url,
      caFile: settings.brokerCaFile,
      setUp: (model) => this.setUp(model),
      onReconnect: () => metrics.reconnects.inc({ connection: 'ask' }),
    });
  }

  ask(question: ModelQuestion): Promise<ModelAnswer> {
    this.connection.open();
    return inSpan(`ask ${QUESTIONS}`, { kind: 'CLIENT' }, async () => {
      const id = randomUUID();
      const headers = { traceparent: currentTraceparent() };
      const answer = new Promise<Outcome>((resolve) => this.waiting.set(id, resolve));
      const sent = this.connection.firstConnect.then(() => this.send(id, question, headers));
      sent.catch(() => this.settle(id, new UnansweredError('not-connected')));
      const outcome = await inTime(answer, PATIENCE_MS, () => new UnansweredError('late'));
      this.waiting.delete(id);
      if (outcome instanceof UnansweredError) throw outcome;
      return outcome;
    });
  }

  close(): Promise<void> {
    return this.connection.close();
  }

  private send(id: string, question: ModelQuestion, headers: Record<string, string | undefined>): void {
    if (!this.waiting.has(id)) return; // nobody does any more
    if (!this.channel) return this.settle(id, new UnansweredError('not-connected'));
    if (this.connection.blockedSince !== undefined) return this.settle(id, new UnansweredError('blocked'));
    const options = {
      mandatory: true,
      contentType: 'application/json',
      replyTo: REPLY_TO,
      correlationId: id,
      headers,
    };
    this.channel.publish('', this.queue, Buffer.from(JSON.stringify(question)), options, (failure) => {
      const why = failure?.message === NACKED ? 'rejected' : 'not-connected';
      if (failure) this.settle(id, new UnansweredError(why));
    });
  }

  /** Once: whatever comes later is heard by nobody. */
  private settle(id: unknown, outcome: Outcome): void {
    const resolve = this.waiting.get(String(id));
    this.waiting.delete(String(id));
    resolve?.(outcome);
  }

  private hear({ content, properties }: Message): void {
    const answer = parseAnswer(content);
    if (answer) this.settle(properties.correlationId, answer);
  }

  private async setUp(model: ChannelModel): Promise<void> {
    const channel = await model.createConfirmChannel();
    channel.on('error', () => undefined); // 'close' follows
    channel.on('return', ({ properties }) =>
      this.settle(properties.correlationId, new UnansweredError('unroutable')),
    );
    channel.on('close', () => {
      if (this.channel === channel) this.channel = undefined;
      // Answers come to the channel that asked, and to no other.
      for (const id of this.waiting.keys()) this.settle(id, new UnansweredError('not-connected'));
      model.close().catch(() => undefined);
    });
    await channel.consume(REPLY_TO, (message) => message && this.hear(message), { noAck: true });
    this.channel = channel;
  }
}
