import type { DeadReason, Topic } from '#libs/contracts/index.js';

/** Why a message was given up; words of ours and the name of a class, never the text of an error. */
export interface Death {
  reason: DeadReason;
  errorClass: string;
}

/** A message in hand. A transport hands these to `PipelineServer.receive`, which acknowledges each at most once. */
export interface Delivery {
  readonly topic: Topic;
  readonly body: Buffer;
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
  /** Keeps `body` for people to look at. */
  bury(death: Death, body: Buffer): Promise<void>;
  /** Ends this delivery; always the last call. */
  acknowledge(): Promise<void>;
}
