import type { DataSource } from 'typeorm';
import { DEAD_REASON_DETAILS, deadReasonOf, type DeadReason, type ItemRef } from '#libs/contracts/index.js';
import { type Ended, ENDED, endedIn, type ProgressRow } from './ended.js';
import { retryConflicts } from './retry-conflicts.js';
import { storableJson } from './storable-json.js';
import { withTenant } from './with-tenant.js';

export interface FailedItems {
  tenantId: string;
  items: readonly ItemRef[];
  reason: DeadReason;
}

/**
 * Marks items without a result as failed; a repetition changes nothing, and a result that comes later wins. Answers how many
 * it marked, and the submissions that ended with them.
 */
export function failItems(dataSource: DataSource, { tenantId, items, reason }: FailedItems): Promise<Ended> {
  const rows = storableJson(
    items.map(({ itemId, submissionId, index }) => ({ itemId, submissionId, index })),
  );
  return retryConflicts(() =>
    withTenant(dataSource, tenantId, async (manager) => {
      await manager.query(LOCK, [[...new Set(items.map(({ submissionId }) => submissionId))]]);
      const known = deadReasonOf(reason);
      const [updated] = await manager.query<[(ProgressRow & { failed: string })[], number]>(FAIL, [
        tenantId,
        rows,
        reason,
        DEAD_REASON_DETAILS[known],
      ]);
      const count = updated.reduce((sum, { failed }) => sum + Number(failed), 0);
      return { submissions: endedIn(updated), failed: count ? [{ reason: known, count }] : [] };
    }),
  );
}

// Waits for chunks of these submissions that are being stored, so that their rows are seen below.
const LOCK = 'SELECT id FROM submissions WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE';

const FAIL = `
  WITH given_up AS (
    INSERT INTO submission_errors (tenant_id, submission_id, index, item_id, code, detail)
    SELECT $1, item."submissionId", item.index, item."itemId", $3, $4
    FROM json_to_recordset($2) AS item ("itemId" uuid, "submissionId" uuid, index integer)
    JOIN submissions AS submission ON submission.id = item."submissionId"
    WHERE NOT EXISTS (SELECT FROM transactions WHERE tenant_id = $1 AND id = item."itemId")
    ON CONFLICT (submission_id, index) DO NOTHING
    RETURNING submission_id
  ), progress AS (
    SELECT submission_id, count(*) AS failed FROM given_up GROUP BY submission_id
  )
  UPDATE submissions AS submission
  SET failed = submission.failed + progress.failed,
    updated_at = now(),
    completed_at = CASE
      WHEN submission.closed
        AND submission.processed + submission.failed + progress.failed >= submission.accepted
      THEN coalesce(submission.completed_at, now())
    END
  FROM progress
  WHERE submission.id = progress.submission_id
  RETURNING progress.failed, ${ENDED}
`;
