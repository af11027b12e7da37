import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DeadReason, ItemRef, Topic } from '#libs/contracts/index.js';
import { withDispatcher, withTenant } from './with-tenant.js';

/** A dead letter as it is kept. */
export interface StoredLetter {
  tenantId: string;
  id: string;
  stage: Topic;
  /** Sealed or masked; null where it is not fit to be kept. */
  body: Buffer | null;
  messageId: string;
  contentType: string | null;
  sender: string | null;
}

/** A dead letter to be kept. */
export interface NewLetter extends StoredLetter {
  reason: DeadReason;
  attempts: number;
  /** The items that it speaks of; none where it died before it was taken in. */
  items: readonly ItemRef[];
}

/** Of those that belong to no item, so that a producer gone wrong does not fill the database. */
const MOST_WITHOUT_ITEMS = 1000;

/** Keeps the dead letters of all tenants; the history service alone may. */
@Injectable()
export class DeadLetterStore {
  constructor(private readonly dataSource: DataSource) {}

  /** In place of what is known of the same; nothing where every item has a result, or its submission is gone. */
  async keep(letter: NewLetter): Promise<void> {
    const { tenantId, id, stage, reason, items, body, messageId, contentType, sender, attempts } = letter;
    const submissionIds = [...new Set(items.map(({ submissionId }) => submissionId))];
    const itemIds = items.map(({ itemId }) => itemId);
    await withTenant(this.dataSource, tenantId, async (manager) => {
      const kept = [body, messageId, contentType, sender, attempts];
      await manager.query(KEEP, [tenantId, id, stage, reason, submissionIds, itemIds, ...kept]);
      if (!items.length) await manager.query(LIMIT, [tenantId, MOST_WITHOUT_ITEMS]);
    });
  }

  /**
   * Hands a letter whose replay was asked for to `send`; false where there is none. One of items stays until they have
   * results, so that nothing is lost if it gets lost again; any other is deleted.
   */
  async replayNext(send: (letter: StoredLetter) => Promise<void>): Promise<boolean> {
    const [next] = await withDispatcher(this.dataSource, (manager) =>
      manager.query<{ tenantId: string; id: string }[]>(NEXT),
    );
    if (!next) return false;
    return withTenant(this.dataSource, next.tenantId, async (manager) => {
      const key = [next.tenantId, next.id];
      const [letter] = await manager.query<(StoredLetter & { hasItems: boolean })[]>(CLAIM, key);
      if (!letter) return false;
      await send(letter);
      await manager.query(letter.hasItems ? SENT : GONE, key);
      return true;
    });
  }

  /** Takes away what was kept long enough: sealed texts after a day, the rest after seven. */
  async sweep(): Promise<void> {
    await withDispatcher(this.dataSource, async (manager) => {
      await manager.query(STRIP);
      await manager.query(SWEEP);
    });
  }
}

const KEEP = `
  INSERT INTO dead_letters AS letter (tenant_id, chunk_id, stage, reason, submission_ids, item_ids,
    body, message_id, content_type, sender, attempts)
  SELECT $1, $2, $3, $4, $5::uuid[], $6::uuid[], $7, $8, $9, $10, $11
  WHERE cardinality($6::uuid[]) = 0 OR EXISTS (
    SELECT FROM submission_errors WHERE submission_id = ANY ($5::uuid[]) AND item_id = ANY ($6::uuid[]))
  ON CONFLICT (tenant_id, chunk_id) DO UPDATE
  SET stage = excluded.stage, reason = excluded.reason, died_at = excluded.died_at, body = excluded.body,
    message_id = excluded.message_id, content_type = excluded.content_type, sender = excluded.sender,
    attempts = excluded.attempts, replay_requested_at = NULL
`;

const LIMIT = `
  DELETE FROM dead_letters WHERE tenant_id = $1 AND chunk_id IN (
    SELECT chunk_id FROM dead_letters WHERE tenant_id = $1 AND cardinality(item_ids) = 0
    ORDER BY died_at DESC OFFSET $2)
`;

const NEXT = `
  SELECT tenant_id AS "tenantId", chunk_id AS id FROM dead_letters
  WHERE replay_requested_at IS NOT NULL ORDER BY replay_requested_at LIMIT 1
`;

// Somebody else may have it in hand.
const CLAIM = `
  SELECT tenant_id AS "tenantId", chunk_id AS id, stage, body, message_id AS "messageId",
    content_type AS "contentType", sender, cardinality(item_ids) > 0 AS "hasItems"
  FROM dead_letters
  WHERE tenant_id = $1 AND chunk_id = $2 AND replay_requested_at IS NOT NULL
  FOR UPDATE SKIP LOCKED
`;

const SENT = 'UPDATE dead_letters SET replay_requested_at = NULL WHERE tenant_id = $1 AND chunk_id = $2';
const GONE = 'DELETE FROM dead_letters WHERE tenant_id = $1 AND chunk_id = $2';

const STRIP = `
  UPDATE dead_letters SET body = NULL, replay_requested_at = NULL
  WHERE is_kept AND stage IN ('sms.received', 'spendsense.ingest') AND died_at < now() - interval '1 day'
`;

const SWEEP = "DELETE FROM dead_letters WHERE died_at < now() - interval '7 days'";
