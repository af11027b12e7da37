import type { Channel, ChannelModel, ConsumeMessage } from 'amqplib';
import type { ModelAnswer } from '#libs/contracts/index.js';
import { inTime } from '#libs/runtime/in-time.js';
import { inSpan } from '#libs/tracing/span.js';
import { answerQuestion } from './answer-question.js';
import { answered } from './answered.js';
import { type AnswerQuestion, QUESTIONS } from './model-questions.js';
import type { Surroundings } from './pipeline-server.js';
import { REPLY_TO } from './rabbitmq.asker.js';
import { RabbitMqConnection } from './rabbitmq.connection.js';
import { declareQuestionQueue, questionQueueOf, topologyOf } from './rabbitmq.topology.js';

/** Questions in hand at a time, so that however many are asked the pipeline has its share of the processor. */
const AT_ONCE = 2;

/** Answers over a connection of its own, which neither waits for the pipeline nor holds it up. */
export class RabbitMqAnswerer {
  private readonly connection: RabbitMqConnection;
  private readonly prefix: string;
  private readonly underWay = new Set<Promise<void>>();
  private by: AnswerQuestion | undefined;
  private consuming: { channel: Channel; consumerTag: string } | undefined;
  private closing = false;

  constructor(
    url: string,
    private readonly surroundings: Surroundings,
  ) {
    const { settings, metrics } = surroundings;
    this.prefix = topologyOf(settings).prefix;
    this.connection = new RabbitMqConnection({
      name: 'answer',
      url,
      caFile: settings.brokerCaFile,
      setUp: (model) => this.setUp(model),
      onReconnect: () => metrics.reconnects.inc({ connection: 'answer' }),
    });
  }

  /** Returns at once. */
  start(by: AnswerQuestion): void {
    this.by = by;
    this.connection.open();
  }

  /** Answers what is in hand, and takes no more. */
  async close(): Promise<void> {
    this.closing = true;
    const { channel, consumerTag } = this.consuming ?? {};
    if (channel) await answered(channel.cancel(consumerTag!)).catch(ignore);
    const { shutdownGraceMs } = this.surroundings.settings;
    await inTime(Promise.all(this.underWay), shutdownGraceMs, ignore);
    // The channel first: it sends what is on its way, which the end of a connection may overtake.
    if (channel) await answered(channel.close()).catch(ignore);
    await this.connection.close();
  }

  private async setUp(model: ChannelModel): Promise<void> {
    await declareQuestionQueue(model, this.prefix);
    const channel = await model.createChannel();
    channel.on('error', ignore); // 'close' follows
    // Only a new connection brings the channel back; this one may be closed already.
    const startOver = () => {
      this.consuming = undefined;
      if (!this.closing) model.close().catch(ignore);
    };
    channel.on('close', startOver);
    await channel.prefetch(AT_ONCE);
    const [queue] = questionQueueOf(this.prefix);
    const { consumerTag } = await channel.consume(queue, (message) => {
      if (!message) return startOver(); // the queue was deleted
      const work = this.take(message, channel).finally(() => this.underWay.delete(work));
      this.underWay.add(work);
    });
    this.consuming = { channel, consumerTag };
  }

  /** Never throws. Acknowledged when it is dealt with, as nothing else holds back the next. */
  private async take(message: ConsumeMessage, channel: Channel): Promise<void> {
    const { replyTo, correlationId } = message.properties as { replyTo?: unknown; correlationId: string };
    const answer = await this.answerTo(message);
    try {
      // To who asked, and to no queue.
      if (answer && typeof replyTo === 'string' && replyTo.startsWith(`${REPLY_TO}.`))
        channel.sendToQueue(replyTo, Buffer.from(JSON.stringify(answer)), { correlationId });
      channel.ack(message);
    } catch {
      // The channel is gone, and with it the message.
    }
  }

  private async answerTo({ content, properties, fields }: ConsumeMessage): Promise<ModelAnswer | undefined> {
    // It may be what ended the process that had it.
    if (fields.redelivered) return { refusal: 'failed' };
    const parent: unknown = properties.headers?.['traceparent'];
    return inSpan(`answer ${QUESTIONS}`, { kind: 'SERVER', parent }, () =>
      answerQuestion(content, this.by!, this.surroundings),
    );
  }
}

const ignore = () => undefined;
