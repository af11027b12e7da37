import type { DeadReason } from '#libs/contracts/index.js';
import { DependencyDownError, OutcomeUnknownError, UnavailableError, UnprocessableError } from './errors.js';

/** How long a message waits before each further attempt; its length is how often a failing message is tried again. */
export interface RetryPolicy {
  waitsMs: readonly number[];
}

/** 221 s in all, inside the five minutes an accepted SMS may take. */
export const RETRY_POLICY: RetryPolicy = {
  waitsMs: [1_000, 5_000, 5_000, 15_000, 15_000, 60_000, 60_000, 60_000],
};

/** The different waits; each is a queue of its own, because a queue expires messages at its head only. */
export function tiersOf(policy: RetryPolicy): number[] {
  return [...new Set(policy.waitsMs)];
}

export type Consequence =
  { kind: 'retry'; afterMs: number } | { kind: 'dead'; reason: DeadReason } | { kind: 'pause' };

/**
 * What becomes of a message whose handler threw.
 *
 * | thrown | consequence |
 * | --- | --- |
 * | UnprocessableError | dead, with its reason |
 * | DependencyDownError, UnavailableError, OutcomeUnknownError | pause: not the message's fault |
 * | anything else | retry after the next wait, or dead when there is none |
 *
 * @param attempt how many attempts failed before this one
 */
export function onFailure(failure: unknown, attempt: number, policy = RETRY_POLICY): Consequence {
  if (failure instanceof UnprocessableError) return { kind: 'dead', reason: failure.reason };
  if (
    failure instanceof DependencyDownError ||
    failure instanceof UnavailableError ||
    failure instanceof OutcomeUnknownError
  ) {
    return { kind: 'pause' };
  }
  const afterMs = policy.waitsMs[attempt];
  return afterMs === undefined ? { kind: 'dead', reason: 'attempts-exhausted' } : { kind: 'retry', afterMs };
}
