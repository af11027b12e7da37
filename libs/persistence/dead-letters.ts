import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { DataSource } from 'typeorm';
import type { ChunkFailed, DeadReason } from '#libs/contracts/index.js';
import { withTenant } from './with-tenant.js';

/** That a message of a tenant died, as long as some of its items have no result; never what it held. */
export interface DeadLetter {
  /** The id of its chunk. */
  id: string;
  /** The topic on which it died. */
  stage: string;
  reason: DeadReason;
  diedAt: Date;
  submissionIds: string[];
  /** Items without a result. */
  items: number;
}

const KEPT_DAYS = 7;

/** Reads which messages of a tenant died in the last seven days; history writes it down. */
@Injectable()
export class DeadLetters {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  list(tenantId: string, limit: number): Promise<DeadLetter[]> {
    return this.read(tenantId, { id: null, limit });
  }

  async find(tenantId: string, id: string): Promise<DeadLetter | undefined> {
    return isUuid(id) ? (await this.read(tenantId, { id, limit: 1 }))[0] : undefined;
  }

  private read(tenantId: string, { id, limit }: { id: string | null; limit: number }): Promise<DeadLetter[]> {
    return withTenant(this.dataSource, tenantId, (manager) =>
      manager.query<DeadLetter[]>(READ, [tenantId, id, KEPT_DAYS, limit]),
    );
  }
}

/** Writes down that a chunk died, in place of what is known of it, and forgets what is older than seven days. */
export function keepDeadLetter(
  dataSource: DataSource,
  { tenantId, chunkId, items, stage, reason }: ChunkFailed,
): Promise<void> {
  const submissionIds = [...new Set(items.map(({ submissionId }) => submissionId))];
  const itemIds = items.map(({ itemId }) => itemId);
  return withTenant(dataSource, tenantId, async (manager) => {
    await manager.query(KEEP, [tenantId, chunkId, stage, reason, submissionIds, itemIds]);
    await manager.query(FORGET, [tenantId, KEPT_DAYS]);
  });
}

const READ = `
  SELECT letter.chunk_id AS id, letter.stage, letter.reason, letter.died_at AS "diedAt",
    letter.submission_ids AS "submissionIds", failed.items
  FROM dead_letters AS letter CROSS JOIN LATERAL (
    SELECT count(*)::int AS items FROM submission_errors AS error
    WHERE error.submission_id = ANY (letter.submission_ids) AND error.item_id = ANY (letter.item_ids)
  ) AS failed
  WHERE letter.tenant_id = $1 AND ($2::uuid IS NULL OR letter.chunk_id = $2)
    AND letter.died_at > now() - $3 * interval '1 day' AND failed.items > 0
  ORDER BY letter.died_at DESC, letter.chunk_id
  LIMIT $4
`;

// None where every item has a result or its submission is gone.
const KEEP = `
  INSERT INTO dead_letters AS letter (tenant_id, chunk_id, stage, reason, submission_ids, item_ids)
  SELECT $1, $2, $3, $4, $5::uuid[], $6::uuid[]
  WHERE EXISTS (
    SELECT FROM submission_errors WHERE submission_id = ANY ($5::uuid[]) AND item_id = ANY ($6::uuid[]))
  ON CONFLICT (tenant_id, chunk_id) DO UPDATE
  SET stage = excluded.stage, reason = excluded.reason, died_at = excluded.died_at
`;

const FORGET = `
  DELETE FROM dead_letters WHERE tenant_id = $1 AND died_at < now() - $2 * interval '1 day'
`;
