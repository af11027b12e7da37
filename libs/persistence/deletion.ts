import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { DataSource, type EntityManager } from 'typeorm';
import { withLedger } from './with-ledger.js';

/** Deletes for good; totals follow in the same transaction, and what was joined to a deleted alert takes its place. */
@Injectable()
export class Deletion {
  constructor(private readonly dataSource: DataSource) {}

  /** Deletes a transaction with all alerts of the same payment; returns how many rows went. */
  async transaction(tenantId: string, id: string): Promise<number> {
    if (!isUuid(id)) return 0;
    return withLedger(this.dataSource, tenantId, async (manager) => {
      const rows: { id: string }[] = await manager.query(
        'SELECT id FROM transactions WHERE tenant_id = $1 AND (id = $2 OR joined_to = $2)',
        [tenantId, id],
      );
      const ids = rows.map((row) => row.id);
      await manager.query(BURY, [tenantId, ids]);
      return remove(manager, tenantId, ids);
    });
  }

  /** Deletes a submission with its rows and problems; items still on their way are dropped. Undefined if it is not there. */
  async submission(tenantId: string, id: string): Promise<number | undefined> {
    if (!isUuid(id)) return undefined;
    return withLedger(this.dataSource, tenantId, async (manager) => {
      const [, found]: [unknown, number] = await manager.query('DELETE FROM submissions WHERE id = $1', [id]);
      if (!found) return undefined;
      const rows: { id: string }[] = await manager.query(
        'SELECT id FROM transactions WHERE tenant_id = $1 AND submission_id = $2',
        [tenantId, id],
      );
      return remove(
        manager,
        tenantId,
        rows.map((row) => row.id),
      );
    });
  }
}

async function remove(manager: EntityManager, tenantId: string, ids: string[]): Promise<number> {
  if (!ids.length) return 0;
  await manager.query(LET_GO, [tenantId, ids]);
  await manager.query(PROMOTE, [tenantId, ids]);
  const [, gone]: [unknown, number] = await manager.query(
    'DELETE FROM transactions WHERE tenant_id = $1 AND id = ANY ($2::uuid[])',
    [tenantId, ids],
  );
  return gone;
}

const BURY = `
  INSERT INTO tombstones (tenant_id, item_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING
`;

const LET_GO = `
  UPDATE transactions
  SET paired_with = CASE WHEN paired_with = ANY ($2::uuid[]) THEN NULL ELSE paired_with END,
    refunded_category = CASE WHEN refund_of = ANY ($2::uuid[]) THEN NULL ELSE refunded_category END,
    refund_of = CASE WHEN refund_of = ANY ($2::uuid[]) THEN NULL ELSE refund_of END
  WHERE tenant_id = $1 AND id <> ALL ($2::uuid[])
    AND id IN (
      SELECT paired_with FROM transactions WHERE tenant_id = $1 AND id = ANY ($2::uuid[])
      UNION ALL
      SELECT id FROM transactions WHERE tenant_id = $1 AND refund_of = ANY ($2::uuid[]))
`;

// The oldest of those that were joined to a deleted row leads the rest.
const PROMOTE = `
  WITH orphans AS (
    SELECT id, first_value(id) OVER (PARTITION BY joined_to ORDER BY received_at, id) AS lead
    FROM transactions
    WHERE tenant_id = $1 AND joined_to = ANY ($2::uuid[]) AND id <> ALL ($2::uuid[])
  )
  UPDATE transactions AS row
  SET joined_to = nullif(orphans.lead, row.id), join_reason = CASE WHEN orphans.lead <> row.id THEN join_reason END
  FROM orphans
  WHERE row.tenant_id = $1 AND row.id = orphans.id
`;
