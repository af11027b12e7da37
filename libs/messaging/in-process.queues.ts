import { TOPIC_NAMES } from '#libs/contracts/index.js';
import type { InProcessBroker } from './in-process.broker.js';
import type { InProcessServer } from './in-process.server.js';
import { readRefs } from './parse-message.js';
import { type DeadChunk, PipelineQueues, type QueueState } from './pipeline-queues.js';

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

  /** The dead letter stays until its chunk has results, or takes the place of itself. */
  override async replay({ tenantId, chunkId, topic }: DeadChunk): Promise<boolean> {
    const body = await this.broker.dead.read(topic, chunkId);
    if (!body || readRefs(topic, body)?.tenantId !== tenantId) return false;
    await this.broker.publish(topic, { body, messageId: chunkId, traceparent: '' });
    return true;
  }
}
