import { randomBytes, randomUUID } from 'node:crypto';
import type { Keyring, OpeningKeys } from './keyring.js';
import { openBytes, sealBytes, SealError } from './seal.js';

/** A data key as it is stored: sealed with a master key, for its tenant and its own id only. */
export interface WrappedKey {
  keyId: string;
  wrappedKey: string;
}

/** Makes a data key of 256 random bits, wrapped under the current master key. */
export async function newDataKey(tenantId: string, master: Keyring): Promise<WrappedKey> {
  const keyId = randomUUID();
  return { keyId, wrappedKey: await sealBytes(randomBytes(32), { tenantId, chunkId: keyId }, master) };
}

/** Undefined where the master key is not there, or is not the one that wrapped it. */
export async function unwrapDataKey(
  tenantId: string,
  { keyId, wrappedKey }: WrappedKey,
  master: OpeningKeys,
): Promise<Uint8Array | undefined> {
  try {
    return await openBytes(wrappedKey, { tenantId, chunkId: keyId }, master);
  } catch (failure) {
    if (failure instanceof SealError) return undefined;
    throw failure;
  }
}
