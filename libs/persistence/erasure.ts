import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { withLedger } from './with-ledger.js';

/**
 * Tables in the order in which their rows can go. The roll-ups follow the transactions, which mark whom they were with.
 * A submission is written down while its key is held, so that none comes in between the last two.
 */
export const ERASED_TABLES = [
  'idempotency_keys',
  'webhook_deliveries',
  'outbox',
  'webhooks',
  'announcements',
  'watches',
  'dead_letters',
  'transactions',
  'changed_parties',
  'recurring_chains',
  'tombstones',
  'corrections',
  'merchants',
  'rules',
  'budgets',
  'categories',
  'dismissals',
  'submission_errors',
  'tenant_keys',
  'submissions',
] as const;
type ErasedTable = (typeof ERASED_TABLES)[number];

/** A statement may take five seconds, whatever a tenant has. */
const SLICE = 20_000;

/** What picks out a slice of rows: where they lie, but that each partition of transactions has a row in the same place. */
const place = (table: ErasedTable) => (table === 'transactions' ? 'id' : 'ctid');

/** Deletes everything a tenant has; itself, its settings and its API keys stay. */
@Injectable()
export class Erasure {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * In one transaction; answers how many rows went, by table. Items on their way are dropped, as their submission is gone;
   * with the keys, what is sealed of them becomes unreadable, wherever copies of it are.
   */
  everything(tenantId: string): Promise<Record<ErasedTable, number>> {
    return withLedger(this.dataSource, tenantId, async (manager) => {
      const removed = Object.fromEntries(ERASED_TABLES.map((table) => [table, 0])) as Record<
        ErasedTable,
        number
      >;
      for (const table of ERASED_TABLES) {
        for (;;) {
          const [, gone]: [unknown, number] = await manager.query(
            `DELETE FROM ${table} WHERE ${place(table)} = ANY (ARRAY(
              SELECT ${place(table)} FROM ${table} WHERE tenant_id = $1 LIMIT ${SLICE})) AND tenant_id = $1`,
            [tenantId],
          );
          removed[table] += gone;
          if (gone < SLICE) break;
        }
      }
      return removed;
    });
  }
}
