import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Tenant } from './entities/tenant.entity.js';
import { ShortMemory } from './short-memory.js';
import { withTenant } from './with-tenant.js';

/** Finds tenants, whose answer may be a minute old, and changes what a tenant may choose. */
@Injectable()
export class Tenants {
  private readonly known = new ShortMemory<Tenant>(60_000);

  constructor(private readonly dataSource: DataSource) {}

  async find(id: string): Promise<Tenant | undefined> {
    const known = this.known.get(id);
    if (known) return known;
    const tenant = await withTenant(this.dataSource, id, (manager) => manager.findOneBy(Tenant, { id }));
    if (tenant) this.known.set(id, tenant);
    return tenant ?? undefined;
  }

  /** Sets how a tenant's personal data is replaced; other processes follow within a minute. */
  async setOperators(id: string, operators: Record<string, string>): Promise<void> {
    await withTenant(this.dataSource, id, (manager) => manager.update(Tenant, { id }, { operators }));
    const known = this.known.get(id);
    if (known) this.known.set(id, Object.assign(new Tenant(), known, { operators }));
  }
}
