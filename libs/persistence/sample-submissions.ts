import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Submission } from './entities/submission.entity.js';
import { withLedger } from './with-ledger.js';
import { withTenant } from './with-tenant.js';

/** The submission of sample data, known by its source. A restored backup may bring a second one. */
@Injectable()
export class SampleSubmissions {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  list(tenantId: string): Promise<Submission[]> {
    return withTenant(this.dataSource, tenantId, (manager) => list(manager, tenantId));
  }

  /**
   * The one that is there; else an empty one under `id`, failed until intake takes it in under the same id. Of several
   * processes at the same time, all get the same.
   */
  claim(tenantId: string, id: string): Promise<Submission> {
    return withLedger(this.dataSource, tenantId, async (manager) => {
      const [known] = await list(manager, tenantId);
      if (known) return known;
      await manager.query(CLAIM, [tenantId, id]);
      return manager.findOneByOrFail(Submission, { tenantId, id });
    });
  }
}

const list = (manager: EntityManager, tenantId: string) =>
  manager.find(Submission, { where: { tenantId, source: 'sample' }, order: { createdAt: 'DESC' } });

const CLAIM = `
  INSERT INTO submissions (tenant_id, id, source, closed, failure_reason)
  VALUES ($1, $2, 'sample', true, 'not-queued')
`;
