import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { DataSource } from 'typeorm';
import type { DeadReason } from '#libs/contracts/index.js';
import { withTenant } from './with-tenant.js';

/** That a message of a tenant died, as long as some of its items have no result; never what it held. */
export interface DeadLetter {
  /** The id of its chunk; of a delivery on the public queue, one of its own. */
  id: string;
  /** The topic on which it died. */
  stage: string;
  reason: DeadReason;
  diedAt: Date;
  /** How many attempts had failed before the last. */
  attempts: number;
  submissionIds: string[];
  /** Items without a result; none of a delivery that was not taken in. */
  items: number;
  /** Whether what it held is still there to be sent again. */
  canReplay: boolean;
}

/** One of its items that has no result. */
export interface DeadItem {
  submissionId: string;
  index: number;
}

const KEPT_DAYS = 7;

/** What a tenant may see of its messages that died in the last seven days, and do with them; history keeps them. */
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

  /** In the order of their submissions. */
  items(tenantId: string, id: string): Promise<DeadItem[]> {
    return withTenant(this.dataSource, tenantId, (manager) =>
      manager.query<DeadItem[]>(ITEMS, [tenantId, id]),
    );
  }

  async count(tenantId: string): Promise<number> {
    const [row] = await withTenant(this.dataSource, tenantId, (manager) =>
      manager.query<{ count: number }[]>(COUNT, [tenantId, KEPT_DAYS]),
    );
    return row!.count;
  }

  /** Has history send those of the given ids again that are still there; answers how many. */
  async requestReplay(tenantId: string, ids: readonly string[]): Promise<number> {
    const [, asked]: [unknown, number] = await withTenant(this.dataSource, tenantId, (manager) =>
      manager.query(REQUEST, [tenantId, ids]),
    );
    return asked;
  }

  /** Deletes one for good; its items stay failed. False where there is none. */
  async drop(tenantId: string, id: string): Promise<boolean> {
    if (!isUuid(id)) return false;
    const [, gone]: [unknown, number] = await withTenant(this.dataSource, tenantId, (manager) =>
      manager.query('DELETE FROM dead_letters WHERE tenant_id = $1 AND chunk_id = $2', [tenantId, id]),
    );
    return gone > 0;
  }

  private read(tenantId: string, { id, limit }: { id: string | null; limit: number }): Promise<DeadLetter[]> {
    return withTenant(this.dataSource, tenantId, (manager) =>
      manager.query<DeadLetter[]>(READ, [tenantId, KEPT_DAYS, id, limit]),
    );
  }
}

const FAILED = `
  submission_errors AS error
  WHERE error.submission_id = ANY (letter.submission_ids) AND error.item_id = ANY (letter.item_ids)
`;

// What died before it was taken in belongs to no submission.
const OPEN = `
  dead_letters AS letter CROSS JOIN LATERAL (SELECT count(*)::int AS items FROM ${FAILED}) AS failed
  WHERE letter.tenant_id = $1 AND letter.died_at > now() - $2 * interval '1 day'
    AND (failed.items > 0 OR cardinality(letter.item_ids) = 0)
`;

const READ = `
  SELECT letter.chunk_id AS id, letter.stage, letter.reason, letter.died_at AS "diedAt", letter.attempts,
    letter.submission_ids AS "submissionIds", letter.is_kept AS "canReplay", failed.items
  FROM ${OPEN} AND ($3::uuid IS NULL OR letter.chunk_id = $3)
  ORDER BY letter.died_at DESC, letter.chunk_id
  LIMIT $4
`;

const COUNT = `SELECT count(*)::int AS count FROM ${OPEN}`;

const ITEMS = `
  SELECT error.submission_id AS "submissionId", error.index
  FROM dead_letters AS letter JOIN LATERAL (SELECT * FROM ${FAILED}) AS error ON true
  WHERE letter.tenant_id = $1 AND letter.chunk_id = $2
  ORDER BY error.submission_id, error.index
`;

const REQUEST = `
  UPDATE dead_letters SET replay_requested_at = now()
  WHERE tenant_id = $1 AND chunk_id = ANY ($2::uuid[]) AND is_kept
`;
