import type { Channel, ConsumeMessage } from 'amqplib';

const COME_BACK_MS = { first: 200, most: 5_000 };

export interface ConsumerRole {
  queue: string;
  prefetch: number;
  onMessage(message: ConsumeMessage): void;
  /** Makes sure that the queue exists. */
  declare(): Promise<void>;
}

/** Consumes one queue on one channel, pauses and resumes on demand, and comes back when the broker cancels it. */
export class RabbitMqConsumer {
  private tag: string | undefined;
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
    if (this.wanted && !this.tag) {
      await this.channel.prefetch(this.role.prefetch);
      const { consumerTag } = await this.channel.consume(this.role.queue, (message) => this.take(message));
      this.tag = consumerTag;
    } else if (!this.wanted && this.tag) {
      const tag = this.tag;
      this.tag = undefined;
      await this.channel.cancel(tag);
    }
  }

  private take(message: ConsumeMessage | null): void {
    if (message) this.role.onMessage(message);
    else void this.comeBack();
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
