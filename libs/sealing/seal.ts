import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from 'jose';
import type { RawSms } from '#libs/contracts/index.js';
import { Secret } from '#libs/contracts/secret.js';
import { provideBase64 } from './base64.js';
import type { Keyring, OpeningKeys } from './keyring.js';

provideBase64();

/** What a sealed text belongs to; it opens for nothing else. */
export interface Bound {
  tenantId: string;
  /** The id of the chunk, of the key that is wrapped, or of the webhook whose secret it is. */
  chunkId: string;
  /** How values are to be masked, by type. */
  operators?: Record<string, string>;
}

/** Thrown when a sealed text does not open; the reason is also the one its message is dead-lettered with. */
export class SealError extends Error {
  constructor(readonly reason: 'unknown-key' | 'decrypt-failed') {
    super(reason);
    this.name = 'SealError';
  }
}

/** Encrypts texts as a compact JWE (A256GCM); key id, tenant, chunk and operators stand in its authenticated header. */
export function seal(texts: readonly Secret<RawSms>[], bound: Bound, keyring: Keyring): Promise<string> {
  const revealed = texts.map((text) => text.reveal());
  return sealBytes(new TextEncoder().encode(JSON.stringify(revealed)), bound, keyring);
}

/** As `seal`, for bytes of any kind. */
export async function sealBytes(bytes: Uint8Array, bound: Bound, keyring: Keyring): Promise<string> {
  keyring.refresh?.();
  const { current, keys } = keyring;
  const key = keys.get(current);
  if (!key) throw new SealError('unknown-key');
  return await new CompactEncrypt(bytes)
    .setProtectedHeader({
      alg: 'dir',
      enc: 'A256GCM',
      kid: current,
      tenant: bound.tenantId,
      chunk: bound.chunkId,
      ...(bound.operators && { operators: bound.operators }),
    })
    .encrypt(key);
}

/** Decrypts what `seal` made for the same tenant, chunk and operators; throws `SealError`, never with any content. */
export async function open(sealed: string, bound: Bound, keys: OpeningKeys): Promise<Secret<RawSms>[]> {
  const bytes = await openBytes(sealed, bound, keys);
  try {
    const texts = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as RawSms[];
    return texts.map((text) => new Secret(text));
  } catch {
    throw new SealError('decrypt-failed');
  }
}

/** Decrypts what `sealBytes` made; throws as `open`. */
export async function openBytes(sealed: string, bound: Bound, keys: OpeningKeys): Promise<Uint8Array> {
  const header = readHeader(sealed);
  keys.refresh?.();
  const key = keys.keys.get(header.kid ?? '');
  if (!key) throw new SealError('unknown-key');
  const isBound =
    header['tenant'] === bound.tenantId &&
    header['chunk'] === bound.chunkId &&
    JSON.stringify(header['operators']) === JSON.stringify(bound.operators);
  if (!isBound) throw new SealError('decrypt-failed');
  try {
    const { plaintext } = await compactDecrypt(sealed, key, {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return plaintext;
  } catch {
    throw new SealError('decrypt-failed');
  }
}

/** The key and the tenant that a sealed text names, which only opening it proves; throws `SealError`. */
export function namesIn(sealed: string): { keyId: string; tenantId: string } {
  try {
    const { kid, tenant } = decodeProtectedHeader(sealed);
    return { keyId: String(kid), tenantId: String(tenant) };
  } catch {
    throw new SealError('decrypt-failed');
  }
}

function readHeader(sealed: string) {
  // The last character of a base64url part can have spare bits that decoders ignore; one text, one spelling.
  const canonical = sealed
    .split('.')
    .every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);
  try {
    if (canonical) return decodeProtectedHeader(sealed);
  } catch {
    // Falls through: an unreadable header is a text that does not open.
  }
  throw new SealError('decrypt-failed');
}
