import type { DataSource } from 'typeorm';
import { withTenant } from './with-tenant.js';

export interface NewTenant {
  id: string;
  name?: string;
  country: string;
  timeZone: string;
}

/** Creates a tenant unless it exists. `dataSource` is the owner's: services cannot write tenants. */
export function ensureTenant(
  dataSource: DataSource,
  { id, name = id, country, timeZone }: NewTenant,
): Promise<void> {
  return withTenant(dataSource, id, async (manager) => {
    await manager.query(
      'INSERT INTO tenants (id, name, country, time_zone) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING',
      [id, name, country, timeZone],
    );
  });
}
