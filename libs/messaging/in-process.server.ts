import type { Topic } from '#libs/contracts/index.js';
import { describeFailure } from './describe-failure.js';
import type { InProcessBroker } from './in-process.broker.js';
import { InProcessDelivery } from './in-process.delivery.js';
import type { InProcessPublisher } from './in-process.publisher.js';
import type { QueuedMessage } from './in-process.queue.js';
import { PipelineServer, type Surroundings } from './pipeline-server.js';
import { RAW_TEXTS_KEPT_MS } from './transport-settings.js';

const EXPIRE_EVERY_MS = 60_000;

/** Consumes the queues of this process. */
export class InProcessServer extends PipelineServer {
  private readonly running = new Map<Topic, number>();
  private readonly stopped = new Set<Topic>();
  private expiring: NodeJS.Timeout | undefined;

  constructor(
    private readonly broker: InProcessBroker,
    surroundings: Surroundings,
    publisher: InProcessPublisher,
  ) {
    super(surroundings, publisher);
  }

  /** False also while it is paused. */
  isConsuming(topic: Topic): boolean {
    return this.running.has(topic) && !this.stopped.has(topic);
  }

  protected start(topics: Topic[]): void {
    for (const topic of topics) {
      this.running.set(topic, 0);
      this.broker.queue(topic).onReady = () => this.wake(topic);
      this.wake(topic);
    }
    const keptMs = this.settings.rawTextsKeptMs ?? RAW_TEXTS_KEPT_MS;
    this.expiring = setInterval(() => void this.expire(keptMs), Math.min(EXPIRE_EVERY_MS, keptMs)).unref();
    this.expire(keptMs)
      .then(() => this.broker.redeliver())
      .catch(() => this.logger.error('The spool could not be read'));
  }

  protected pause(topic: Topic): void {
    this.stopped.add(topic);
  }

  protected resume(topic: Topic): void {
    this.stopped.delete(topic);
    this.wake(topic);
  }

  protected async stopConsuming(): Promise<void> {
    clearInterval(this.expiring);
    for (const topic of this.running.keys()) {
      this.broker.queue(topic).onReady = () => undefined;
      this.stopped.add(topic);
    }
  }

  protected async disconnect(): Promise<void> {
    // The publisher ends the broker.
  }

  /** Never throws: what could not be given up is tried again. */
  private async expire(keptMs: number): Promise<void> {
    try {
      const count = await this.broker.expire(Date.now() - keptMs);
      if (!count) return;
      this.metrics.dead.inc({ topic: 'sms.received', reason: 'expired' }, count);
      this.logger.warn(`sms.received: ${count} messages are older than raw texts may get, and given up`);
    } catch (failure) {
      this.logger.error(`sms.received: what is too old could not be given up: ${describeFailure(failure)}`);
    }
  }

  /** On a later tick, so that a publisher never runs the handler of what it publishes. */
  private wake(topic: Topic): void {
    setImmediate(() => this.takeFrom(topic));
  }

  private takeFrom(topic: Topic): void {
    while (!this.stopped.has(topic) && this.running.get(topic)! < this.settings.prefetch) {
      const message = this.broker.queue(topic).take();
      if (!message) return;
      void this.work(topic, message);
    }
  }

  private async work(topic: Topic, message: QueuedMessage): Promise<void> {
    this.running.set(topic, this.running.get(topic)! + 1);
    await this.receive(new InProcessDelivery(topic, message, this.broker));
    this.running.set(topic, this.running.get(topic)! - 1);
    this.takeFrom(topic);
  }
}
