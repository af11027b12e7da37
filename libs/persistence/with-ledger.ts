import type { DataSource } from 'typeorm';
import { withTenant, type Work } from './with-tenant.js';

const LOCK = "SELECT FROM tenants WHERE id = current_setting('app.tenant_id') FOR NO KEY UPDATE";

const waiting = new Map<string, Promise<unknown>>();

/**
 * As `withTenant`, for work that changes the tenant's transactions: such work is done one after the other, in this process
 * by a queue (so that waiting takes no connection), among processes by a lock on the tenant's row.
 */
export async function withLedger<T>(
  dataSource: DataSource,
  tenantId: string,
  work: Work<T>,
  first = '',
): Promise<T> {
  const before = waiting.get(tenantId) ?? Promise.resolve();
  const turn = before.then(() => withTenant(dataSource, tenantId, work, `${LOCK}; ${first}`));
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
