import type { DataSource } from 'typeorm';
import type { ClassifiedItem, ItemRef, TransactionsClassified } from '#libs/contracts/index.js';
import { DatabaseError } from './database-failure.js';
import { failItems } from './fail-items.js';
import { retryConflicts } from './retry-conflicts.js';
import { storableJson } from './storable-json.js';
import { STORE_CHUNK } from './store-chunk.sql.js';
import { withTenant } from './with-tenant.js';

/** Thrown when a chunk names a tenant that does not exist. */
export class UnknownTenantError extends Error {}

/**
 * Stores the results of a chunk, the roll-up and the progress of its submissions in one transaction; a repeated chunk
 * changes nothing. An item that PostgreSQL refuses fails alone; items of a submission that is gone are dropped.
 * Throws `UnknownTenantError`, or as `withTenant` does.
 */
export async function storeChunk(dataSource: DataSource, chunk: TransactionsClassified): Promise<void> {
  try {
    await retryConflicts(() => store(dataSource, chunk));
  } catch (failure) {
    if (!(failure instanceof DatabaseError && failure.isRejection)) throw failure;
    await storeInParts(dataSource, chunk);
  }
}

/** Halves the chunk until the refused item is alone. */
async function storeInParts(dataSource: DataSource, chunk: TransactionsClassified): Promise<void> {
  const { tenantId, items } = chunk;
  if (items.length === 1) return failItems(dataSource, { tenantId, items, reason: 'unprocessable' });
  const middle = items.length >> 1;
  await storeChunk(dataSource, { ...chunk, items: items.slice(0, middle) });
  await storeChunk(dataSource, { ...chunk, items: items.slice(middle) });
}

function store(dataSource: DataSource, chunk: TransactionsClassified): Promise<void> {
  const { tenantId, items, model, locale } = chunk;
  return withTenant(dataSource, tenantId, async (manager) => {
    // Held against failItems and deletion for the whole transaction, but not against other chunks: two chunks of a
    // submission are stored side by side, while an item is never stored and failed at the same time.
    const known: { id: string }[] = await manager.query(
      'SELECT id FROM submissions WHERE id = ANY ($1::uuid[]) ORDER BY id FOR KEY SHARE',
      [submissionsOf(items)],
    );
    if (!known.length) {
      const tenants: unknown[] = await manager.query('SELECT 1 FROM tenants WHERE id = $1', [tenantId]);
      if (!tenants.length) throw new UnknownTenantError('The chunk names a tenant that does not exist.');
      return;
    }
    await manager.query(STORE_CHUNK, [
      tenantId,
      known.map(({ id }) => id),
      storableJson(items.map(row)),
      model,
      locale.timeZone,
    ]);
  });
}

const submissionsOf = (items: readonly ItemRef[]) => [
  ...new Set(items.map(({ submissionId }) => submissionId)),
];

const row = ({ fields, text, ...item }: ClassifiedItem) => ({ ...item, ...fields, maskedText: text });
