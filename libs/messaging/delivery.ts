import type { DeadReason, Topic } from '#libs/contracts/index.js';

/** Why a message was given up; words of ours and the name of a class, never the text of an error. */
export interface Death {
  reason: DeadReason;
  errorClass: string;
}

/** What a message says of itself beside its body. */
export interface MessageOrigin {
  contentType?: string;
  /** The user whose connection the broker took it over; undefined where the producer did not have that checked. */
  sender?: string;
}

/** A message as a dead letter keeps it: sealed or masked. */
export interface KeptMessage extends MessageOrigin {
  body: Buffer;
}

/** A message in hand. A transport hands these to `PipelineServer.receive`, which acknowledges each at most once. */
export interface Delivery extends MessageOrigin {
  readonly topic: Topic;
  readonly body: Buffer;
  readonly contentType?: string;
  readonly sender?: string;
  readonly messageId: string;
  /** How many attempts failed before this one. */
  readonly attempt: number;
  /** How often a consumer went away while it held the message. */
  readonly losses: number;
  readonly redelivered: boolean;
  readonly traceparent: unknown;
  /** The message is not ours any more: whoever is connected gets it again. */
  readonly lost: boolean;
  /** Keeps a copy that comes back after a wait, with one attempt more. */
  retryLater(afterMs: number): Promise<void>;
  /** Puts it among the dead letters. */
  bury(death: Death, kept: KeptMessage): Promise<void>;
  /** Ends this delivery; always the last call. */
  acknowledge(): Promise<void>;
}
