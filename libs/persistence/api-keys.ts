import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { type Scope, SCOPES } from '#libs/contracts/scopes.js';
import { hashSecret, newApiKey, parseApiKey } from './api-key.js';
import { ApiKey } from './entities/api-key.entity.js';
import { ShortMemory } from './short-memory.js';
import { withApiKey, withTenant } from './with-tenant.js';

const NO_KEY = Buffer.alloc(32);
/** Below the five seconds in which a revoked key must stop working, as reading it takes time too. */
const TRUSTED_MS = 4000;
const MAX_KEYS = 50;

/** Whose a key is, and what it may do. */
export interface KeyOwner {
  tenantId: string;
  scopes: readonly Scope[];
}

/** Makes, lists, revokes and checks API keys; a revoked key stops working within five seconds. */
@Injectable()
export class ApiKeys {
  private readonly known = new ShortMemory<ApiKey>(TRUSTED_MS);
  private readonly noted = new ShortMemory<true>(60_000);

  constructor(private readonly dataSource: DataSource) {}

  /** Undefined for a key that is malformed, unknown, wrong or revoked, without telling which. */
  async authenticate(key: string): Promise<KeyOwner | undefined> {
    const parts = parseApiKey(key);
    if (!parts) return undefined;
    const stored = await this.find(parts.id);
    // An unknown id costs the same comparison as a wrong secret.
    const proven = timingSafeEqual(hashSecret(parts.secret), stored?.secretSha256 ?? NO_KEY);
    if (!stored || !proven) return undefined;
    this.noteUse(stored);
    return { tenantId: stored.tenantId, scopes: stored.scopes };
  }

  /** Those that work, oldest first. */
  list(tenantId: string): Promise<ApiKey[]> {
    return withTenant(this.dataSource, tenantId, (manager) =>
      manager.find(ApiKey, {
        where: { tenantId, revokedAt: IsNull() },
        order: { createdAt: 'ASC', id: 'ASC' },
      }),
    );
  }

  /** The only time that the key is known; undefined when the tenant has as many as it may. */
  create(
    tenantId: string,
    name: string,
    scopes: readonly Scope[] = SCOPES,
  ): Promise<{ key: string; stored: ApiKey } | undefined> {
    const { id, secret, key } = newApiKey();
    return withTenant(this.dataSource, tenantId, async (manager) => {
      await manager.query(CREATE, [tenantId, id, hashSecret(secret), name, scopes, MAX_KEYS]);
      const stored = await manager.findOneBy(ApiKey, { tenantId, id });
      return stored ? { key, stored } : undefined;
    });
  }

  /** False when the tenant has no such key that works. */
  async revoke(tenantId: string, id: string): Promise<boolean> {
    const { affected } = await withTenant(this.dataSource, tenantId, (manager) =>
      manager.update(ApiKey, { tenantId, id, revokedAt: IsNull() }, { revokedAt: () => 'now()' }),
    );
    if (affected) this.known.forget(id);
    return Boolean(affected);
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

  /** At most once a minute for each key; nobody waits for it, and a request does not fail by it. */
  private noteUse({ id, tenantId }: ApiKey): void {
    if (this.noted.get(id)) return;
    this.noted.set(id, true);
    withTenant(this.dataSource, tenantId, (manager) => manager.query(NOTE_USE, [id])).catch(() => undefined);
  }
}

const CREATE = `
  INSERT INTO api_keys (tenant_id, id, secret_sha256, name, scopes)
  SELECT $1, $2, $3, $4, $5::text[]
  WHERE (SELECT count(*) FROM api_keys WHERE tenant_id = $1 AND revoked_at IS NULL) < $6
`;

// Other processes may have noted it meanwhile.
const NOTE_USE = `
  UPDATE api_keys SET last_used_at = now()
  WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')
`;
