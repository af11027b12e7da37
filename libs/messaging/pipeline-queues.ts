import type { Topic } from '#libs/contracts/index.js';

/** How full the queues of a topic are; what workers have in hand is not counted. */
export interface QueueState {
  topic: Topic;
  /** Messages that nobody has taken yet. */
  waiting: number;
  /** Messages that failed and wait for another attempt. */
  retrying: number;
  /** Processes that take messages; none while all of them wait for something they need. */
  consumers: number;
  /** Dead letters that are kept. */
  dead: number;
}

/** A dead letter whose items are known. */
export interface DeadChunk {
  tenantId: string;
  chunkId: string;
  /** The topic on which it died. */
  topic: Topic;
}

/** Looks at the queues of the pipeline without taking anything from them. */
export abstract class PipelineQueues {
  /** Throws `UnavailableError` where the broker does not answer. */
  abstract read(): Promise<QueueState[]>;

  /**
   * Sends a dead letter on its way again, from where it died; false where it is not kept any more. Missing where the
   * broker cannot hand out one message without touching those of others.
   */
  replay?(dead: DeadChunk): Promise<boolean>;
}
