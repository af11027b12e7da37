import type { PipelineEvents, Topic } from '#libs/contracts/index.js';
import type { Refusal } from './errors.js';

/** Puts messages on their topic's queue. */
export abstract class Publisher {
  /**
   * Resolves when the broker has confirmed that it keeps the message. Throws `UnavailableError` when it did not take it,
   * `OutcomeUnknownError` when that is not known, `UnprocessableError` when the message is too large to travel.
   */
  abstract publish<T extends Topic>(topic: T, message: PipelineEvents[T]): Promise<void>;

  /** Why a publish would be refused at this moment; undefined when there is no reason known. */
  refusal(): Refusal | undefined {
    return undefined;
  }
}
