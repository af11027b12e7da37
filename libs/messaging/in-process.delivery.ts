import type { Topic } from '#libs/contracts/index.js';
import type { Death, Delivery, KeptMessage } from './delivery.js';
import type { InProcessBroker } from './in-process.broker.js';
import type { QueuedMessage } from './in-process.queue.js';
import { readRefs } from './parse-message.js';

/** The topics whose consumer is the end of a chunk's way. */
const TERMINAL: readonly Topic[] = ['transactions.classified', 'chunk.failed'];

/** A message taken from a queue of this process. */
export class InProcessDelivery implements Delivery {
  readonly lost = false;
  readonly losses = 0;
  private retryAfterMs: number | undefined;
  private buried = false;

  constructor(
    readonly topic: Topic,
    private readonly message: QueuedMessage,
    private readonly broker: InProcessBroker,
  ) {}

  get body() {
    return this.message.body;
  }
  get contentType() {
    return this.message.contentType;
  }
  get sender() {
    return this.message.sender;
  }
  get messageId() {
    return this.message.messageId;
  }
  get attempt() {
    return this.message.attempt;
  }
  get redelivered() {
    return this.message.redelivered;
  }
  get traceparent() {
    return this.message.traceparent;
  }

  async retryLater(afterMs: number): Promise<void> {
    this.retryAfterMs = afterMs;
  }

  async bury({ reason, errorClass }: Death, kept: KeptMessage): Promise<void> {
    const { topic, messageId, attempt } = this;
    await this.broker.dead.bury(topic, kept, { messageId, reason, errorClass, attempt });
    this.buried = true;
  }

  async acknowledge(): Promise<void> {
    const queue = this.broker.queue(this.topic);
    if (this.retryAfterMs !== undefined) {
      queue.pushLater({ ...this.message, attempt: this.attempt + 1 }, this.retryAfterMs);
      return;
    }
    if (this.isEndOfChunk()) await this.broker.spool.remove(this.messageId);
    queue.release();
  }

  /** A chunk also ends where it died and could not be announced, or it would come back at every start. */
  private isEndOfChunk(): boolean {
    if (!this.buried) return TERMINAL.includes(this.topic);
    return this.topic === 'sms.received' && !readRefs(this.topic, this.body);
  }
}
