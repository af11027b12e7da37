import { ENDED } from './ended.js';
import { prepared } from './prepared.js';
import { COLUMNS } from './transaction-columns.js';

const NAMES = COLUMNS.map(({ name }) => name).join(', ');
const VALUES = COLUMNS.map(({ name }) => `item.${name}`).join(', ');
const ARRAYS = COLUMNS.map(({ type }, i) => `$${i + 6}::${type}[]`).join(', ');

/**
 * $1 tenant, $2 ids of submissions, $3 of chunks, $4 of items, $5 keys of merchants and payees: the submissions that are
 * there, held against failItems and deletion for the whole transaction, so that an item is never stored and failed at the
 * same time; the items that are stored already, looked up one by one as in `CANDIDATES`; and `Decisions`. What is kept of
 * the chunks as dead letters goes: their items have results now.
 */
export const TAKE_UP = prepared(`
  WITH held AS (
    SELECT id FROM submissions WHERE id = ANY ($2::uuid[]) ORDER BY id FOR KEY SHARE
  ), forgotten AS (
    DELETE FROM dead_letters WHERE tenant_id = $1 AND chunk_id = ANY ($3::uuid[])
  )
  SELECT ARRAY(SELECT id FROM held) AS submissions,
    ARRAY(
      SELECT given.id FROM unnest($4::uuid[]) AS given (id) CROSS JOIN LATERAL (
        SELECT FROM transactions AS row WHERE row.tenant_id = $1 AND row.id = given.id LIMIT 1
      ) AS found
    ) AS stored,
    (
      SELECT coalesce(json_agg(to_json(rule) ORDER BY rule.position, rule.id), '[]') FROM (
        SELECT id, position, match, conditions, action FROM rules WHERE tenant_id = $1 AND enabled
      ) AS rule
    ) AS rules,
    (
      SELECT coalesce(json_agg(memory), '[]') FROM (
        SELECT key, votes, always, display_name AS "displayName" FROM merchants
        WHERE tenant_id = $1 AND key = ANY ($5::text[])
      ) AS memory
    ) AS taught
`);

/**
 * $1 tenant, $2 model, then the items as `inColumns` writes them: inserts those that are not deleted and counts their progress. What
 * it looks up goes by arrays, of which the planner expects ten elements: of more it would rather read a whole table. Whoever
 * calls leaves out what is stored; nobody else can have stored it since, as all who store hold the tenant's row.
 */
export const STORE_CHUNK = prepared(`
  WITH inserted AS (
    INSERT INTO transactions (tenant_id, model, scores, ${NAMES})
    SELECT $1, $2, ($3::real[])[item.begins:item.ends], ${VALUES}
    FROM unnest($4::integer[], $5::integer[], ${ARRAYS}) AS item (begins, ends, ${NAMES})
    WHERE NOT EXISTS (SELECT FROM tombstones WHERE tenant_id = $1 AND item_id = item.id OFFSET 0)
    ORDER BY item.id
    RETURNING id, submission_id, index, join_reason
  ), recovered AS (
    DELETE FROM submission_errors AS error
    USING unnest(
      ARRAY(SELECT submission_id FROM inserted), ARRAY(SELECT index FROM inserted), ARRAY(SELECT id FROM inserted)
    ) AS item (submission_id, index, id)
    WHERE error.submission_id = item.submission_id AND error.index = item.index AND error.item_id = item.id
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
    ORDER BY submission_id
  ), locked AS MATERIALIZED (
    SELECT progress.* FROM progress CROSS JOIN LATERAL (
      SELECT FROM submissions WHERE id = progress.submission_id FOR NO KEY UPDATE
    ) AS submission
  )
  UPDATE submissions AS submission
  SET processed = submission.processed + ended.stored,
    duplicates = submission.duplicates + ended.duplicates,
    failed = submission.failed - ended.late,
    updated_at = now(),
    completed_at = CASE
      WHEN submission.closed
        AND submission.processed + submission.failed + ended.stored - ended.late >= submission.accepted
      THEN coalesce(submission.completed_at, now())
    END
  FROM unnest(
    ARRAY(SELECT submission_id FROM locked), ARRAY(SELECT stored FROM locked), ARRAY(SELECT late FROM locked),
    ARRAY(SELECT duplicates FROM locked)
  ) AS ended (id, stored, late, duplicates)
  WHERE submission.id = ended.id
  RETURNING ${ENDED}
`);
