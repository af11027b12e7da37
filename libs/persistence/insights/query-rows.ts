import type { DataSource } from 'typeorm';
import { withTenant } from '../with-tenant.js';

/**
 * Asks something of many transactions of a tenant, whose id is the first parameter. A heavy user's year is grouped in
 * memory: the few megabytes that PostgreSQL allows otherwise make it sort on disk.
 */
export function queryRows<Row>(
  dataSource: DataSource,
  sql: string,
  parameters: [tenantId: string, ...unknown[]],
): Promise<Row[]> {
  return withTenant(dataSource, parameters[0], async (manager) => {
    await manager.query("SET LOCAL work_mem = '64MB'");
    return manager.query(sql, parameters);
  });
}
