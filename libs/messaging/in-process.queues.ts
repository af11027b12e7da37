import { TOPIC_NAMES } from '#libs/contracts/index.js';
import type { InProcessBroker } from './in-process.broker.js';
import type { InProcessServer } from './in-process.server.js';
import { type DeadMessage, PipelineQueues, type QueueState, type Resent } from './pipeline-queues.js';

/** The queues of this process. */
export class InProcessQueues extends PipelineQueues {
  constructor(
    private readonly broker: InProcessBroker,
    private readonly server: InProcessServer,
  ) {
    super();
  }

  async read(): Promise<QueueState[]> {
    return TOPIC_NAMES.map((topic) => ({
      topic,
      ...this.broker.queue(topic).counts,
      consumers: this.server.isConsuming(topic) ? 1 : 0,
      dead: this.broker.dead.count(topic),
    }));
  }

  takeDead(keep: (dead: DeadMessage) => Promise<void>): Promise<void> {
    return this.broker.dead.take(keep);
  }

  send({ topic, ...message }: Resent): Promise<void> {
    return this.broker.publish(topic, message);
  }
}
