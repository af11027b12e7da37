import { OutcomeUnknownError, UnavailableError } from '#libs/messaging/errors.js';
import type { SealedChunk } from './publish-chunks.js';

/** How the items of one submission fared on their way to the broker. */
export interface Settlement {
  /** Items the broker certainly did not take. */
  unpublished: number;
  /** What to tell the caller; undefined when all is confirmed. */
  failure?: unknown;
}

/**
 * Judges a submission by the chunks its items are in:
 *
 * | its chunks | failure |
 * | --- | --- |
 * | all confirmed | none |
 * | none taken | the `UnavailableError`: sending it again makes no duplicate |
 * | some taken, or perhaps taken | `OutcomeUnknownError` |
 */
export function settle(
  submissionId: string,
  chunks: readonly SealedChunk[],
  outcomes: readonly PromiseSettledResult<void>[],
): Settlement {
  let unpublished = 0;
  let isAnyTaken = false;
  let failure: unknown;
  chunks.forEach(({ items }, i) => {
    const count = items.filter(({ ref }) => ref.submissionId === submissionId).length;
    const outcome = outcomes[i]!;
    if (count === 0) return;
    if (outcome.status === 'rejected') failure ??= outcome.reason;
    if (outcome.status === 'rejected' && outcome.reason instanceof UnavailableError) unpublished += count;
    else isAnyTaken = true;
  });
  if (failure instanceof UnavailableError && isAnyTaken) failure = new OutcomeUnknownError();
  return { unpublished, failure };
}
