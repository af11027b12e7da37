/**
 * $1 tenant, $2 submissions that exist, $3 items as JSON, $4 model, $5 time zone.
 *
 * Deadlocks are avoided by order: rows go in by id, then submissions are locked by id, and the parts that the final
 * UPDATE does not read (the roll-up) run last, sorted by key.
 */
export const STORE_CHUNK = `
  WITH inserted AS (
    INSERT INTO transactions (
      tenant_id, id, submission_id, index, masked_text, sender, received_at, external_id, kind, kind_reason,
      direction, is_refund, amount, currency, counterparty, merchant, fee, original_amount, original_currency,
      account, instrument, bank, balance, credit_limit, reference,
      occurred_at, channel, category, confidence, scores, needs_review, model)
    SELECT
      $1, "itemId", "submissionId", index, "maskedText", sender, "receivedAt", "externalId", kind, "kindReason",
      direction, "isRefund", amount, currency, counterparty, merchant, fee, "originalAmount", "originalCurrency",
      account, instrument, bank, balance, "limit", reference,
      "occurredAt", channel, category, confidence, scores, "needsReview", $4
    FROM json_to_recordset($3) AS item (
      "itemId" uuid, "submissionId" uuid, index integer, "maskedText" text, sender text, "receivedAt" timestamptz,
      "externalId" text, kind text, "kindReason" text, direction text, "isRefund" boolean, amount numeric,
      currency text, counterparty text, merchant text, fee numeric, "originalAmount" numeric, "originalCurrency" text,
      account text, instrument text, bank text, balance numeric, "limit" numeric,
      reference text, "occurredAt" timestamptz, channel text, category text, confidence real, scores real[],
      "needsReview" boolean)
    WHERE "submissionId" = ANY ($2::uuid[])
    ORDER BY "itemId"
    ON CONFLICT (tenant_id, id) DO NOTHING
    RETURNING id, submission_id, index, kind, direction, amount, currency, category,
      (coalesce(occurred_at, received_at) AT TIME ZONE $5)::date AS day
  ), recovered AS (
    DELETE FROM submission_errors AS error USING inserted
    WHERE error.submission_id = inserted.submission_id AND error.index = inserted.index
      AND error.item_id = inserted.id
    RETURNING error.submission_id
  ), spent AS (
    INSERT INTO spend_daily AS spend (tenant_id, day, currency, category, direction, amount, count)
    SELECT $1, day, currency, category, direction, sum(amount), count(*)
    FROM inserted
    WHERE kind = 'transaction' AND amount IS NOT NULL AND currency IS NOT NULL
    GROUP BY day, currency, category, direction
    ORDER BY day, currency, category, direction
    ON CONFLICT (tenant_id, day, currency, category, direction)
    DO UPDATE SET amount = spend.amount + excluded.amount, count = spend.count + excluded.count
  ), progress AS (
    SELECT submission_id, count(*) FILTER (WHERE late IS NULL) AS stored, count(late) AS late
    FROM (
      SELECT submission_id, NULL AS late FROM inserted
      UNION ALL
      SELECT submission_id, 'late' FROM recovered
    ) AS ended
    GROUP BY submission_id
  ), locked AS (
    SELECT submission.id, progress.stored, progress.late
    FROM submissions AS submission JOIN progress ON progress.submission_id = submission.id
    ORDER BY submission.id
    FOR NO KEY UPDATE OF submission
  )
  UPDATE submissions AS submission
  SET processed = submission.processed + locked.stored,
    failed = submission.failed - locked.late,
    updated_at = now(),
    completed_at = CASE
      WHEN submission.closed
        AND submission.processed + submission.failed + locked.stored - locked.late >= submission.accepted
      THEN coalesce(submission.completed_at, now())
    END
  FROM locked
  WHERE submission.id = locked.id
`;
