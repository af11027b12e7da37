import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { hashSecret, parseApiKey } from './api-key.js';
import { ApiKey } from './entities/api-key.entity.js';
import { ShortMemory } from './short-memory.js';
import { withApiKey } from './with-tenant.js';

const NO_KEY = Buffer.alloc(32);

/** Checks API keys; a revoked key stops working within five seconds. */
@Injectable()
export class ApiKeys {
  private readonly known = new ShortMemory<ApiKey>(5000);

  constructor(private readonly dataSource: DataSource) {}

  /** Undefined for a key that is malformed, unknown, wrong or revoked, without telling which. */
  async authenticate(key: string): Promise<{ tenantId: string } | undefined> {
    const parts = parseApiKey(key);
    if (!parts) return undefined;
    const stored = await this.find(parts.id);
    // An unknown id costs the same comparison as a wrong secret.
    const proven = timingSafeEqual(hashSecret(parts.secret), stored?.secretSha256 ?? NO_KEY);
    return stored && proven ? { tenantId: stored.tenantId } : undefined;
  }

  private async find(id: string): Promise<ApiKey | undefined> {
    const known = this.known.get(id);
    if (known) return known;
    const stored = await withApiKey(this.dataSource, id, (manager) =>
      manager.findOneBy(ApiKey, { id, revokedAt: IsNull() }),
    );
    if (stored) this.known.set(id, stored);
    return stored ?? undefined;
  }
}
