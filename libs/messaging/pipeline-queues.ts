import type { DeadReason, Topic } from '#libs/contracts/index.js';
import type { KeptMessage } from './delivery.js';

/** How full the queues of a topic are; what workers have in hand is not counted. */
export interface QueueState {
  topic: Topic;
  /** Messages that nobody has taken yet. */
  waiting: number;
  /** Messages that failed and wait for another attempt. */
  retrying: number;
  /** Processes that take messages; none while all of them wait for something they need. */
  consumers: number;
  /** Dead letters that history has not taken yet. */
  dead: number;
}

/** A message that died and is to be sent on its way again, as it was. */
export interface Resent extends KeptMessage {
  topic: Topic;
  messageId: string;
}

/** A message that the pipeline gave up. */
export interface DeadMessage extends Resent {
  reason: DeadReason;
  /** How many attempts had failed before the last. */
  attempt: number;
}

/** Looks at the queues of the pipeline, and moves what died on them. */
export abstract class PipelineQueues {
  /** Takes nothing. Throws `UnavailableError` where the broker does not answer. */
  abstract read(): Promise<QueueState[]>;

  /** Hands over every dead letter, one after the other; the broker forgets each once `keep` has resolved. Throws as `read`. */
  abstract takeDead(keep: (dead: DeadMessage) => Promise<void>): Promise<void>;

  /** Sends a message with all its attempts to its topic; resolves and throws as `Publisher.publish`. */
  abstract send(message: Resent): Promise<void>;
}
