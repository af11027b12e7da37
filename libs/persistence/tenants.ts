import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Tenant } from './entities/tenant.entity.js';
import { ShortMemory } from './short-memory.js';
import { withLedger } from './with-ledger.js';
import { withTenant } from './with-tenant.js';

/** What a tenant may choose about how its transactions are counted. */
export type TenantSettings = Pick<
  Tenant,
  'country' | 'timeZone' | 'currency' | 'monthStartDay' | 'yearStartMonth'
>;

/** Finds tenants, whose answer may be a minute old, and changes what a tenant may choose. */
@Injectable()
export class Tenants {
  private readonly known = new ShortMemory<Tenant>(60_000);

  constructor(private readonly dataSource: DataSource) {}

  async find(id: string): Promise<Tenant | undefined> {
    return this.known.get(id) ?? (await this.findNow(id));
  }

  /** As it is at this moment, for who needs its revision; whoever asks `find` next is told the same. */
  async findNow(id: string): Promise<Tenant | undefined> {
    const tenant = await withTenant(this.dataSource, id, (manager) => manager.findOneBy(Tenant, { id }));
    if (tenant) this.known.set(id, tenant);
    return tenant ?? undefined;
  }

  /** Sets how a tenant's personal data is replaced; other processes follow within a minute. */
  async setOperators(id: string, operators: Record<string, string>): Promise<void> {
    await withTenant(this.dataSource, id, (manager) => manager.update(Tenant, { id }, { operators }));
    await this.findNow(id);
  }

  /**
   * Changes settings; with the time zone, the days that transactions count on. Other processes follow within a
   * minute. Throws a `DatabaseError` 22023 for a zone that PostgreSQL does not know.
   */
  async change(id: string, settings: Partial<TenantSettings>): Promise<Tenant | undefined> {
    if (Object.values(settings).some((value) => value !== undefined))
      await withLedger(this.dataSource, id, async (manager) => {
        await manager.update(Tenant, { id }, settings);
        if (settings.timeZone !== undefined) await manager.query(MOVE_DAYS, [id, settings.timeZone]);
      });
    return this.findNow(id);
  }
}

// Rows whose day stays are left alone: rewriting them would cost most of the time.
const MOVE_DAYS = `
  UPDATE transactions SET day = (moved_at AT TIME ZONE $2)::date
  WHERE tenant_id = $1 AND day <> (moved_at AT TIME ZONE $2)::date
`;
