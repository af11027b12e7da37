import type { Keyring } from '../keyring.js';
import { KeyGoneError, TenantKeys } from '../tenant-keys.js';

/** Every tenant has the same keys, but for those that are gone. */
export class MemoryTenantKeys extends TenantKeys {
  readonly gone = new Set<string>();

  constructor(readonly master: Keyring) {
    super();
  }

  async toSeal(tenantId: string): Promise<Keyring | undefined> {
    return this.gone.has(tenantId) ? undefined : this.master;
  }

  async toOpen(tenantId: string): Promise<Keyring> {
    if (this.gone.has(tenantId)) throw new KeyGoneError();
    return this.master;
  }

  forget(): void {
    // Nothing is remembered.
  }
}
