import { ENDED } from './ended.js';

/**
 * $1 tenant, $2 items as JSON, $3 model: inserts those that are neither stored nor deleted and counts their progress. With
 * partitions by month, one that is stored in another month is no conflict: whoever calls leaves out what is stored.
 */
export const STORE_CHUNK = `
  WITH inserted AS (
    INSERT INTO transactions (
      tenant_id, id, submission_id, index, masked_text, sender, received_at, external_id, kind, kind_reason,
      direction, is_refund, amount, currency, counterparty, merchant, fee, original_amount, original_currency,
      account, instrument, bank, balance, credit_limit, reference,
      occurred_at, channel, category, confidence, confidence_level, scores, needs_review, model,
      day, fingerprint, joined_to, join_reason, paired_with, refund_of, read_kind, read_merchant, read_category,
      decided_by, rule_id)
    SELECT
      $1, "itemId", "submissionId", index, "maskedText", sender, "receivedAt", "externalId", kind, "kindReason",
      direction, "isRefund", amount, currency, counterparty, merchant, fee, "originalAmount", "originalCurrency",
      account, instrument, bank, balance, "limit", reference,
      "occurredAt", channel, category, confidence, "confidenceLevel", scores, "needsReview", $3,
      day, fingerprint, "joinedTo", "joinReason", "pairedWith", "refundOf", "readKind", "readMerchant", "readCategory",
      "decidedBy", "ruleId"
    FROM json_to_recordset($2) AS item (
      "itemId" uuid, "submissionId" uuid, index integer, "maskedText" text, sender text, "receivedAt" timestamptz,
      "externalId" text, kind text, "kindReason" text, direction text, "isRefund" boolean, amount numeric,
      currency text, counterparty text, merchant text, fee numeric, "originalAmount" numeric, "originalCurrency" text,
      account text, instrument text, bank text, balance numeric, "limit" numeric,
      reference text, "occurredAt" timestamptz, channel text, category text, confidence real,
      "confidenceLevel" text, scores real[], "needsReview" boolean, day date, fingerprint uuid, "joinedTo" uuid,
      "joinReason" text, "pairedWith" uuid, "refundOf" uuid, "readKind" text, "readMerchant" text, "readCategory" text, "decidedBy" text, "ruleId" uuid)
    WHERE NOT EXISTS (SELECT FROM tombstones WHERE tenant_id = $1 AND item_id = "itemId")
    ORDER BY "itemId"
    ON CONFLICT DO NOTHING
    RETURNING id, submission_id, index, join_reason
  ), recovered AS (
    DELETE FROM submission_errors AS error USING inserted
    WHERE error.submission_id = inserted.submission_id AND error.index = inserted.index
      AND error.item_id = inserted.id
    RETURNING error.submission_id
  ), progress AS (
    SELECT submission_id, count(*) FILTER (WHERE late IS NULL) AS stored, count(late) AS late,
      count(join_reason) AS duplicates
    FROM (
      SELECT submission_id, NULL AS late, nullif(join_reason, 'completed') AS join_reason FROM inserted
      UNION ALL
      SELECT submission_id, 'late', NULL FROM recovered
    ) AS ended
    GROUP BY submission_id
  ), locked AS (
    SELECT submission.id, progress.stored, progress.late, progress.duplicates
    FROM submissions AS submission JOIN progress ON progress.submission_id = submission.id
    ORDER BY submission.id
    FOR NO KEY UPDATE OF submission
  )
  UPDATE submissions AS submission
  SET processed = submission.processed + locked.stored,
    duplicates = submission.duplicates + locked.duplicates,
    failed = submission.failed - locked.late,
    updated_at = now(),
    completed_at = CASE
      WHEN submission.closed
        AND submission.processed + submission.failed + locked.stored - locked.late >= submission.accepted
      THEN coalesce(submission.completed_at, now())
    END
  FROM locked
  WHERE submission.id = locked.id
  RETURNING ${ENDED}
`;
