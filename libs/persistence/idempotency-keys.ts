import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { KeyGoneError } from '#libs/sealing/tenant-keys.js';
import { withTenant } from './with-tenant.js';

/** How long a key is kept. */
const KEPT = "interval '24 hours'";
/** How long an attempt holds its key without a word; a process that died lets go of it so. */
const HELD = "interval '10 seconds'";

/** Which key of which route, and whose. */
export interface KeyName {
  tenantId: string;
  route: string;
  key: string;
}

/** What of a request is known: so many parts, and their fingerprint under a key of this id. */
export interface KnownParts {
  parts: number;
  fingerprint: Buffer;
  fingerprintKey: string;
}

/** What stands behind a key. */
export interface StoredKey extends KnownParts {
  submissionId: string;
  /** What its request was answered when it was accepted. */
  answer: unknown;
}

/** Thrown when another attempt holds the key, or when everything of the tenant was erased meanwhile. */
export class KeyHeldError extends Error {}

/** Thrown when the submission that a file goes on with was deleted meanwhile. */
export class SubmissionGoneError extends Error {}

/**
 * Idempotency keys by tenant and route, for 24 hours. An attempt holds its key for ten seconds, and longer by `renew`;
 * the next one gets the same submission id. Of a key its SHA-256 is stored.
 */
@Injectable()
export class IdempotencyKeys {
  constructor(private readonly dataSource: DataSource) {}

  /** Holds a key and answers what an earlier attempt left there, else what is given. Throws `KeyHeldError`. */
  hold(name: KeyName, holder: string, fresh: StoredKey): Promise<StoredKey> {
    const { submissionId, parts, fingerprint, fingerprintKey } = fresh;
    return withTenant(this.dataSource, name.tenantId, async (manager) => {
      await manager.query(FORGET_OLD, [name.tenantId]);
      const own = [submissionId, holder, fingerprint, fingerprintKey, parts];
      const held: StoredKey[] = await manager.query(HOLD, [...keyOf(name), ...own]);
      const [stored] = held.length ? held : ((await manager.query(READ_DONE, keyOf(name))) as StoredKey[]);
      if (!stored) throw new KeyHeldError();
      return stored;
    });
  }

  /** Holds on for ten more seconds. */
  renew(name: KeyName, holder: string): Promise<void> {
    return this.change(name, RENEW, [...keyOf(name), holder]);
  }

  /**
   * Writes down that the parts so far are on their way, and that their submission has so many items with them. Throws
   * `KeyHeldError`, `SubmissionGoneError`, and `KeyGoneError` for the key that they are to be sealed with.
   */
  handOn(name: KeyName, holder: string, known: KnownParts, submission: HandedOn): Promise<void> {
    const { parts, fingerprint, fingerprintKey } = known;
    const { id, accepted, isFirst, sealedWith } = submission;
    return withTenant(this.dataSource, name.tenantId, async (manager) => {
      const own = [...keyOf(name), holder, fingerprint, fingerprintKey, parts, sealedWith];
      const [found]: { isNoted: boolean; isHeld: boolean }[] = await manager.query(HAND_ON, own);
      if (!found?.isNoted) throw new KeyHeldError();
      if (!found.isHeld) throw new KeyGoneError();
      if (isFirst) return void (await manager.query(CREATE, [name.tenantId, id, accepted]));
      const [, changed]: [unknown, number] = await manager.query(GO_ON, [id, accepted]);
      if (!changed) throw new SubmissionGoneError();
    });
  }

  /** Keeps the answer, for whoever sends the request again. */
  complete(name: KeyName, holder: string, known: KnownParts, answer: object): Promise<void> {
    const { parts, fingerprint, fingerprintKey } = known;
    const own = [...keyOf(name), holder, fingerprint, fingerprintKey, parts, JSON.stringify(answer)];
    return this.change(name, COMPLETE, own);
  }

  /** Lets the next attempt have the key at once. */
  release(name: KeyName, holder: string): Promise<void> {
    return this.change(name, RELEASE, [...keyOf(name), holder]);
  }

  /** As if the key had never been sent. */
  forget(name: KeyName, holder: string): Promise<void> {
    return this.change(name, FORGET, [...keyOf(name), holder]);
  }

  private change({ tenantId }: KeyName, sql: string, parameters: unknown[]): Promise<void> {
    return withTenant(
      this.dataSource,
      tenantId,
      async (manager) => void (await manager.query(sql, parameters)),
    );
  }
}

/** The submission of a file as far as it is handed on. */
export interface HandedOn {
  id: string;
  accepted: number;
  /** Nothing of it was handed on before. */
  isFirst: boolean;
  /** The id of the data key that it is sealed with. */
  sealedWith: string;
}

const keyOf = ({ tenantId, route, key }: KeyName) => [
  tenantId,
  route,
  createHash('sha256').update(`${tenantId}\n${key}`).digest(),
];

const MINE = 'tenant_id = $1 AND route = $2 AND key_sha256 = $3';
const STORED =
  'submission_id AS "submissionId", parts, fingerprint, fingerprint_key AS "fingerprintKey", answer';

const FORGET_OLD = `
  DELETE FROM idempotency_keys WHERE tenant_id = $1 AND created_at < now() - ${KEPT} AND locked_until < now()
`;

const HOLD = `
  INSERT INTO idempotency_keys AS stored
    (tenant_id, route, key_sha256, submission_id, holder, locked_until, fingerprint, fingerprint_key, parts)
  VALUES ($1, $2, $3, $4, $5, now() + ${HELD}, $6, $7, $8)
  ON CONFLICT (tenant_id, route, key_sha256) DO UPDATE
  SET holder = excluded.holder, locked_until = excluded.locked_until
  WHERE stored.answer IS NULL AND stored.locked_until < now()
  RETURNING ${STORED}
`;

const READ_DONE = `SELECT ${STORED} FROM idempotency_keys WHERE ${MINE} AND answer IS NOT NULL`;

const RENEW = `
  UPDATE idempotency_keys SET locked_until = now() + ${HELD} WHERE ${MINE} AND holder = $4
`;

// In the order of an erasure, which would wait for a data key that waits for it.
const HAND_ON = `
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

const CREATE = `
  INSERT INTO submissions (tenant_id, id, source, accepted, rejected, closed) VALUES ($1, $2, 'upload', $3, 0, false)
`;

// One that an earlier attempt closed where it broke off is open again; one that it closed at its end stays as it is.
const GO_ON = `
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

const COMPLETE = `
  UPDATE idempotency_keys SET fingerprint = $5, fingerprint_key = $6, parts = $7, answer = $8
  WHERE ${MINE} AND holder = $4
`;

const RELEASE = `UPDATE idempotency_keys SET locked_until = '-infinity' WHERE ${MINE} AND holder = $4`;

const FORGET = `DELETE FROM idempotency_keys WHERE ${MINE} AND holder = $4`;
