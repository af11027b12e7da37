import type { Keyring, OpeningKeys } from './keyring.js';

/** Thrown when a data key is gone for good: everything of its tenant was erased, or its time is over. */
export class KeyGoneError extends Error {
  constructor() {
    super('the data key of the tenant is gone');
  }
}

/**
 * The data keys of tenants. Each is random and kept in one place, so that what it sealed opens for nobody, wherever a
 * copy lies, once it is deleted there.
 */
export abstract class TenantKeys {
  /** Wraps the keys of tenants, and seals what is of no tenant. */
  abstract readonly master: Keyring;

  /** The key to seal with, made if there is none yet; undefined where there is no such tenant. */
  abstract toSeal(tenantId: string): Promise<Keyring | undefined>;

  /** Keys of which one has this id. Throws `KeyGoneError`. */
  abstract toOpen(tenantId: string, keyId: string): Promise<OpeningKeys>;

  /** Makes the next `toSeal` look again. */
  abstract forget(tenantId: string): void;

  /** Runs work that needs a key to seal with; once more, with another, where it finds its key gone. */
  async using<T>(tenantId: string, work: (keyring: Keyring) => Promise<T>): Promise<T> {
    try {
      return await work(await this.keyOf(tenantId));
    } catch (failure) {
      if (!(failure instanceof KeyGoneError)) throw failure;
      this.forget(tenantId);
      return work(await this.keyOf(tenantId));
    }
  }

  private async keyOf(tenantId: string): Promise<Keyring> {
    const keyring = await this.toSeal(tenantId);
    if (!keyring) throw new KeyGoneError();
    return keyring;
  }
}
