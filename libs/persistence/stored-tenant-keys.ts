import { validate as isUuid } from 'uuid';
import type { DataSource } from 'typeorm';
import { newDataKey, unwrapDataKey, type WrappedKey } from '#libs/sealing/data-key.js';
import type { Keyring, OpeningKeys } from '#libs/sealing/keyring.js';
import { namesIn } from '#libs/sealing/seal.js';
import { KeyGoneError, TenantKeys } from '#libs/sealing/tenant-keys.js';
import { ShortMemory } from './short-memory.js';
import { withTenant } from './with-tenant.js';

/** How long a process uses a key without a look at the database; so long after an erasure it may still open. */
const REMEMBERED_MS = 60_000;
/** How long a key seals, and how long it opens when another has taken its place. */
const SEALS = "interval '90 days'";
const OPENS = "interval '8 days'";

/** The data keys of tenants in PostgreSQL, wrapped. Throws as `withTenant` does. */
export class StoredTenantKeys extends TenantKeys {
  private readonly sealing = new ShortMemory<Promise<Keyring | undefined>>(REMEMBERED_MS);
  private readonly opening = new ShortMemory<Promise<OpeningKeys>>(REMEMBERED_MS);
  private masters: Keyring['keys'];

  constructor(
    private readonly dataSource: DataSource,
    readonly master: Keyring,
  ) {
    super();
    this.masters = master.keys;
  }

  toSeal(tenantId: string): Promise<Keyring | undefined> {
    this.followMaster();
    return this.sealing.get(tenantId) ?? remember(this.sealing, tenantId, this.findCurrent(tenantId));
  }

  async toOpen(tenantId: string, keyId: string): Promise<OpeningKeys> {
    this.followMaster();
    // Sealed with the master key itself, before tenants had keys.
    if (!isUuid(keyId)) return this.master;
    const read = () => remember(this.opening, tenantId, this.findAll(tenantId));
    const known = this.opening.get(tenantId);
    let found = await (known ?? read());
    // It may be newer than what is known.
    if (known && !found.keys.has(keyId)) found = await read();
    if (!found.keys.has(keyId)) throw new KeyGoneError();
    return found;
  }

  forget(tenantId: string): void {
    this.sealing.forget(tenantId);
  }

  /** A master key that was taken out must open nothing more, not from memory either. */
  private followMaster(): void {
    this.master.refresh?.();
    if (this.master.keys === this.masters) return;
    this.masters = this.master.keys;
    this.sealing.clear();
    this.opening.clear();
  }

  private async findCurrent(tenantId: string): Promise<Keyring | undefined> {
    // As it is now, whatever becomes of the key file meanwhile.
    const { current, keys } = this.master;
    const master = { current, keys };
    const known = await pick(tenantId, await this.query(tenantId, READ_CURRENT), master);
    if (known) return known;
    // Two processes may do so at once: both keys are good.
    const { keyId, wrappedKey } = await newDataKey(tenantId, master);
    return pick(tenantId, await this.query(tenantId, ADD, keyId, wrappedKey), master);
  }

  private async findAll(tenantId: string): Promise<OpeningKeys> {
    const { keys: masters } = this.master;
    const stored = await this.query(tenantId, READ_ALL);
    const opened = stored.map(
      async (wrapped) => [wrapped.keyId, await unwrapDataKey(tenantId, wrapped, { keys: masters })] as const,
    );
    return { keys: new Map(await Promise.all(opened)) };
  }

  private query(tenantId: string, sql: string, ...parameters: string[]): Promise<WrappedKey[]> {
    return withTenant(this.dataSource, tenantId, (manager) => manager.query(sql, [tenantId, ...parameters]));
  }
}

/** The first that the current master key wrapped: with a new master key, a tenant gets a new key. */
async function pick(
  tenantId: string,
  stored: readonly WrappedKey[],
  master: Keyring,
): Promise<Keyring | undefined> {
  for (const wrapped of stored) {
    if (namesIn(wrapped.wrappedKey).keyId !== master.current) continue;
    const key = await unwrapDataKey(tenantId, wrapped, master);
    if (key) return { current: wrapped.keyId, keys: new Map([[wrapped.keyId, key]]) };
  }
  return undefined;
}

/** Whoever asks meanwhile waits for the same; what failed, or found nothing, is not remembered. */
function remember<T>(memory: ShortMemory<Promise<T>>, tenantId: string, reading: Promise<T>): Promise<T> {
  const forget = () => {
    if (memory.get(tenantId) === reading) memory.forget(tenantId);
  };
  memory.set(tenantId, reading);
  reading.then((found) => found === undefined && forget(), forget);
  return reading;
}

const KEY = 'key_id AS "keyId", wrapped_key AS "wrappedKey"';

const READ_CURRENT = `
  WITH forgotten AS (
    DELETE FROM tenant_keys AS old USING tenant_keys AS next
    WHERE old.tenant_id = $1 AND next.tenant_id = $1
      AND next.created_at > old.created_at AND next.created_at < now() - ${OPENS}
  )
  SELECT ${KEY} FROM tenant_keys WHERE tenant_id = $1 AND created_at > now() - ${SEALS}
  ORDER BY created_at DESC, key_id
`;

const ADD = `
  INSERT INTO tenant_keys (tenant_id, key_id, wrapped_key) SELECT id, $2, $3 FROM tenants WHERE id = $1
  RETURNING ${KEY}
`;

const READ_ALL = `SELECT ${KEY} FROM tenant_keys WHERE tenant_id = $1`;
