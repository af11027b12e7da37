import type { DataSource } from 'typeorm';
import { withTenant, type Work } from './with-tenant.js';

const waiting = new Map<string, Promise<unknown>>();

/**
 * As `withTenant`, for work that changes the tenant's transactions: such work is done one after the other, in this process
 * by a queue (so that waiting takes no connection), among processes by a lock on the tenant's row.
 */
export async function withLedger<T>(dataSource: DataSource, tenantId: string, work: Work<T>): Promise<T> {
  const before = waiting.get(tenantId) ?? Promise.resolve();
  const turn = before.then(() =>
    withTenant(dataSource, tenantId, async (manager) => {
      await manager.query('SELECT FROM tenants WHERE id = $1 FOR NO KEY UPDATE', [tenantId]);
      return work(manager);
    }),
  );
  const settled = turn.then(
    () => undefined,
    () => undefined,
  );
  waiting.set(tenantId, settled);
  try {
    return await turn;
  } finally {
    if (waiting.get(tenantId) === settled) waiting.delete(tenantId);
  }
}
