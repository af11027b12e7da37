import type { Submission } from './entities/submission.entity.js';

export type SubmissionStatus = 'accepted' | 'processing' | 'done' | 'failed';

/**
 * | closed, and every accepted item ended | any processed | any accepted | reason given | status |
 * | --- | --- | --- | --- | --- |
 * | no | | | | accepted, or processing once an item ended |
 * | yes | yes | | | done |
 * | yes | no | yes | | failed |
 * | yes | no | no | yes | failed |
 * | yes | no | no | no | done: there was nothing to do |
 */
export function submissionStatus(
  submission: Pick<Submission, 'accepted' | 'processed' | 'failed' | 'closed' | 'failureReason'>,
): SubmissionStatus {
  const { accepted, processed, failed, closed, failureReason } = submission;
  const ended = processed + failed;
  if (!closed || ended < accepted) return ended > 0 ? 'processing' : 'accepted';
  if (processed > 0) return 'done';
  return accepted > 0 || failureReason ? 'failed' : 'done';
}
