import type { DeadReason } from '#libs/contracts/index.js';

/** Thrown by a handler when a retry cannot help; the message is dead-lettered at once. */
export class UnprocessableError extends Error {
  constructor(readonly reason: DeadReason) {
    super(`cannot be processed: ${reason}`);
  }
}

/** Thrown by a handler when something it needs is down: the consumer pauses and the message's attempts are not spent. */
export class DependencyDownError extends Error {}

/** Why a publish was refused. */
export type Refusal = 'not-connected' | 'blocked' | 'busy' | 'unroutable' | 'rejected' | 'spool';

/** The broker did not take the message; publishing it again makes no duplicate. */
export class UnavailableError extends Error {
  constructor(readonly refusal: Refusal) {
    super(`the broker did not take the message: ${refusal}`);
  }
}

/** The broker may have taken the message; publishing it again may make a duplicate. */
export class OutcomeUnknownError extends Error {
  constructor() {
    super('the broker may have taken the message: no confirm came');
  }
}

/** A question got no answer; asking again does no harm. */
export class UnansweredError extends Error {
  constructor(readonly why: Refusal | 'late' | 'failed') {
    super(`the question was not answered: ${why}`);
  }
}

/** A handler ran longer than it may; what it still does is discarded. */
export class HandlerTimeoutError extends Error {
  constructor(timeoutMs: number) {
    super(`the handler did not end within ${timeoutMs} ms`);
  }
}
