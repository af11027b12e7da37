import type { DeadReason } from '#libs/contracts/index.js';
import type { SubmissionSource } from './entities/submission.entity.js';

/** What ended with a transaction, for the metrics. */
export interface Ended {
  /** Submissions whose last item it was. */
  submissions: { source: SubmissionSource; seconds: number; isDone: boolean }[];
  /** Items that it marked as failed. */
  failed: { reason: DeadReason; count: number }[];
}

export const NOTHING_ENDED: Ended = { submissions: [], failed: [] };

/** What `ENDED` returns of a submission; `seconds` is null unless it ended with this transaction. */
export interface ProgressRow {
  source: SubmissionSource;
  isDone: boolean;
  seconds: string | null;
}

/** What an UPDATE of `submission` returns, for `endedIn`. One that had ended before keeps its time, which is not that of the transaction. */
export const ENDED = `submission.source, submission.processed > 0 AS "isDone",
    CASE WHEN submission.completed_at = now()
      THEN extract(epoch FROM submission.completed_at - submission.created_at) END AS seconds`;

/** The submissions that ended. */
export function endedIn(rows: readonly ProgressRow[]): Ended['submissions'] {
  return rows.flatMap(({ source, isDone, seconds }) =>
    seconds === null ? [] : [{ source, isDone, seconds: Number(seconds) }],
  );
}
