import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { withTenant } from '../with-tenant.js';

/** Which anomalies and recurring series a tenant does not want to see again; of a series the id is `recurring.` and its own. */
@Injectable()
export class Dismissals {
  constructor(private readonly dataSource: DataSource) {}

  async list(tenantId: string): Promise<string[]> {
    const rows: { id: string }[] = await withTenant(this.dataSource, tenantId, (manager) =>
      manager.query('SELECT anomaly_id AS id FROM dismissals WHERE tenant_id = $1', [tenantId]),
    );
    return rows.map(({ id }) => id);
  }

  async add(tenantId: string, id: string): Promise<void> {
    await withTenant(this.dataSource, tenantId, (manager) =>
      manager.query('INSERT INTO dismissals (tenant_id, anomaly_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        tenantId,
        id,
      ]),
    );
  }

  async remove(tenantId: string, id: string): Promise<void> {
    await withTenant(this.dataSource, tenantId, (manager) =>
      manager.query('DELETE FROM dismissals WHERE tenant_id = $1 AND anomaly_id = $2', [tenantId, id]),
    );
  }
}
