import { createHash, createHmac, hkdfSync } from 'node:crypto';
import type { Keyring } from './keyring.js';

/**
 * Tells whether two sequences of JSON values are the same without keeping anything of them: HMAC-SHA-256, under a key
 * of the tenant, of the SHA-256 of their canonical forms.
 */
export class Fingerprint {
  private readonly hash = createHash('sha256');
  parts = 0;

  add(part: unknown): void {
    this.parts += 1;
    this.hash.update(`${canonicalJson(part)}\n`);
  }

  /** Of the parts so far: 32 bytes. */
  digest(key: Uint8Array): Buffer {
    return createHmac('sha256', key).update(this.hash.copy().digest()).digest();
  }
}

/** The key of a tenant's fingerprints: HKDF-SHA-256 of a key of the ring; undefined when that key has gone. */
export function fingerprintKey({ keys }: Keyring, keyId: string, tenantId: string): Uint8Array | undefined {
  const secret = keys.get(keyId);
  return secret && new Uint8Array(hkdfSync('sha256', secret, '', `spendsense fingerprint ${tenantId}`, 32));
}

/** One spelling for equal values: the members of objects in the order of their names. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
