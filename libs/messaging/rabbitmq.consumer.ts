import type { Channel, ConsumeMessage } from 'amqplib';

/** Messages in hand: while there may be one that kills; while that changes. */
const CAREFUL = 1;
const NONE = 0;
const COME_BACK_MS = { first: 200, most: 5_000 };

export interface ConsumerRole {
  queue: string;
  prefetch: number;
  /** Resolves when the message has been dealt with; never rejects. */
  onMessage(message: ConsumeMessage): Promise<void>;
  /** Makes sure that the queue exists. */
  declare(): Promise<void>;
}

/**
 * Consumes one queue on one channel, pauses and resumes on demand, and comes back when the broker cancels it. It takes one
 * message at a time until it has dealt with one that nobody had before: the broker counts a loss of everything that was in
 * hand, so a message that kills its consumer would take those beside it along to the limit.
 */
export class RabbitMqConsumer {
  private tag: string | undefined;
  private prefetch = CAREFUL;
  private prefetchOfTag = 0;
  private wanted = false;
  private turn: Promise<void> = Promise.resolve();
  /** The channel is gone, and every message that came over it. */
  closed = false;

  constructor(
    private readonly channel: Channel,
    private readonly role: ConsumerRole,
  ) {
    channel.on('close', () => (this.closed = true));
  }

  /** Resolves when messages flow. */
  async resume(): Promise<void> {
    this.wanted = true;
    await this.follow();
  }

  /** Resolves when no further message will come. */
  async pause(): Promise<void> {
    this.wanted = false;
    await this.follow();
  }

  /** One change after another; each brings the broker to what is wanted by then. */
  private follow(): Promise<void> {
    this.turn = this.turn.catch(() => undefined).then(() => this.apply());
    return this.turn;
  }

  private async apply(): Promise<void> {
    if (this.closed) return;
    const { tag, wanted, prefetch } = this;
    if (tag && (!wanted || this.prefetchOfTag !== prefetch)) {
      this.tag = undefined;
      await this.channel.cancel(tag);
    }
    if (!wanted || this.tag || prefetch === NONE) return;
    // It holds for the consumers that begin after it.
    await this.channel.prefetch(prefetch);
    const { consumerTag } = await this.channel.consume(this.role.queue, (message) => this.take(message));
    this.tag = consumerTag;
    this.prefetchOfTag = prefetch;
  }

  private take(message: ConsumeMessage | null): void {
    if (!message) return void this.comeBack();
    const work = this.role.onMessage(message);
    if (message.fields.redelivered || this.prefetch !== CAREFUL) return;
    // None in between, so that there are never more in hand than wanted.
    this.change(NONE);
    void work.then(() => this.change(this.role.prefetch));
  }

  private change(prefetch: number): void {
    this.prefetch = prefetch;
    this.follow().catch(() => undefined);
  }

  /** The broker cancelled the consumer, as it does when the queue is deleted. */
  private async comeBack(): Promise<void> {
    this.tag = undefined;
    for (let waits = 0; this.wanted && !this.closed && !this.tag; waits++) {
      const ms = Math.min(COME_BACK_MS.most, COME_BACK_MS.first * 2 ** waits);
      await new Promise((resolve) => setTimeout(resolve, ms * (0.5 + Math.random() / 2)));
      try {
        await this.role.declare();
        await this.follow();
      } catch {
        // A closed channel ends the loop; anything else is tried again.
      }
    }
  }
}
