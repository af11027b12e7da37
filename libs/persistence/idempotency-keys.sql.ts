// $1 is the tenant; a key is its route and the SHA-256 of what the client sent.

/** How long a key is kept. */
const KEPT = "interval '24 hours'";
/** How long an attempt holds its key without a word; a process that died lets go of it so. */
const HELD = "interval '10 seconds'";

const MINE = 'tenant_id = $1 AND route = $2 AND key_sha256 = $3';
const STORED =
  'submission_id AS "submissionId", parts, fingerprint, fingerprint_key AS "fingerprintKey", answer';

const NAMED = `route, encode(key_sha256, 'hex') AS key, ${STORED}`;

const IS_OLD = `stored.created_at < now() - ${KEPT}`;
const unlessOld = (column: string, old = `excluded.${column}`) =>
  `${column} = CASE WHEN ${IS_OLD} THEN ${old} ELSE stored.${column} END`;
const BEGUN_ANEW = ['submission_id', 'fingerprint', 'fingerprint_key', 'parts', 'created_at']
  .map((column) => unlessOld(column))
  .join(', ');

// In one order, so that two processes never wait for each other. A key that was kept long enough begins anew.
export const HOLD = `
  INSERT INTO idempotency_keys AS stored
    (tenant_id, route, key_sha256, submission_id, holder, locked_until, fingerprint, fingerprint_key, parts)
  SELECT $1, route, key, submission, holder, now() + ${HELD}, fingerprint, fingerprint_key, parts
  FROM unnest($2::text[], $3::bytea[], $4::uuid[], $5::uuid[], $6::bytea[], $7::text[], $8::integer[])
    AS fresh (route, key, submission, holder, fingerprint, fingerprint_key, parts)
  ORDER BY route, key
  ON CONFLICT (tenant_id, route, key_sha256) DO UPDATE
  SET holder = excluded.holder, locked_until = excluded.locked_until,
    ${BEGUN_ANEW}, ${unlessOld('answer', 'NULL')}
  WHERE (stored.answer IS NULL OR ${IS_OLD}) AND stored.locked_until < now()
  RETURNING ${NAMED}
`;

export const READ_DONE = `
  SELECT ${NAMED} FROM idempotency_keys
  WHERE tenant_id = $1 AND (route, key_sha256) IN (SELECT * FROM unnest($2::text[], $3::bytea[]))
    AND answer IS NOT NULL
`;

export const RENEW = `
  UPDATE idempotency_keys SET locked_until = now() + ${HELD} WHERE ${MINE} AND holder = $4
`;

// In the order of an erasure, which would wait for a data key that waits for it.
export const HAND_ON = `
  WITH noted AS (
    UPDATE idempotency_keys
    SET fingerprint = $5, fingerprint_key = $6, parts = $7, locked_until = now() + ${HELD}
    WHERE ${MINE} AND holder = $4
    RETURNING 1
  ), held AS (
    SELECT 1 FROM noted, tenant_keys AS key WHERE key.tenant_id = $1 AND key.key_id = $8 FOR KEY SHARE OF key
  )
  SELECT EXISTS (SELECT FROM noted) AS "isNoted", EXISTS (SELECT FROM held) AS "isHeld"
`;

export const CREATE = `
  INSERT INTO submissions (tenant_id, id, source, accepted, rejected, closed) VALUES ($1, $2, 'upload', $3, 0, false)
`;

// One that an earlier attempt closed where it broke off is open again; one that it closed at its end stays as it is.
export const GO_ON = `
  WITH noted AS (
    DELETE FROM submission_errors WHERE submission_id = $1 AND code = 'upload-interrupted' RETURNING index
  ), was AS (
    SELECT closed AND failure_reason IS NULL AND NOT EXISTS (SELECT FROM noted) AS whole
    FROM submissions WHERE id = $1
  )
  UPDATE submissions
  SET accepted = $2, failure_reason = NULL, closed = was.whole, updated_at = now(),
    completed_at = CASE WHEN was.whole THEN completed_at END
  FROM was WHERE id = $1
`;

// Takes what is old with it, rather than by a statement of its own.
export const COMPLETE = `
  WITH forgotten AS (
    DELETE FROM idempotency_keys AS stored WHERE tenant_id = $1 AND ${IS_OLD} AND locked_until < now()
  ), done AS MATERIALIZED (
    SELECT * FROM unnest($2::text[], $3::bytea[], $4::uuid[], $5::bytea[], $6::text[], $7::integer[], $8::json[])
      AS done (route, key, holder, fingerprint, fingerprint_key, parts, answer)
  ), locked AS (
    SELECT route, key_sha256 FROM idempotency_keys
    WHERE tenant_id = $1 AND (route, key_sha256) IN (SELECT route, key FROM done)
    ORDER BY route, key_sha256
    FOR UPDATE
  )
  UPDATE idempotency_keys AS stored
  SET fingerprint = done.fingerprint, fingerprint_key = done.fingerprint_key, parts = done.parts, answer = done.answer
  FROM done JOIN locked ON locked.route = done.route AND locked.key_sha256 = done.key
  WHERE stored.tenant_id = $1 AND stored.route = done.route AND stored.key_sha256 = done.key
    AND stored.holder = done.holder
`;

export const RELEASE = `UPDATE idempotency_keys SET locked_until = '-infinity' WHERE ${MINE} AND holder = $4`;

export const FORGET = `DELETE FROM idempotency_keys WHERE ${MINE} AND holder = $4`;
