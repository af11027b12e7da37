import { hkdfSync } from 'node:crypto';
import { HmacSha256 } from './hmac-sha256.js';

/** Turns values into bodies of tokens, and knows its own bodies again. */
export interface Tokeniser {
  /** What stands after `TYPE:`; the same for the same type and canonical value, and only then. */
  token(type: string, canonical: string): string;
  /** Whether this tokeniser made a body of that type. A forged one passes once in 32,768 tries. */
  isOwn(type: string, body: string): boolean;
}

/** 13 base32 characters keep 65 bits: 1.4 × 10⁻⁸ chance of a collision among 10⁶ values. */
const ID_LENGTH = 13;
const CHECK_LENGTH = 3;
const KEY_BYTES = 32;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

interface Keys {
  id: HmacSha256;
  check: HmacSha256;
}

/** A key version stands in every token and is told from the rest by its alphabet: `k1`. */
export const isKeyVersion = (version: string) => /^[a-z0-9]{1,4}$/.test(version);

/**
 * Tokens of one tenant under one version of the master key. A body is the key version, an HMAC of the value, and
 * three characters that prove the body is ours, so that masked text can be masked again and a forged token cannot pass.
 */
export function createTokeniser(masterKey: Uint8Array, keyVersion: string, tenantId: string): Tokeniser {
  if (masterKey.length < KEY_BYTES) throw new Error(`the master key is shorter than ${KEY_BYTES} bytes`);
  if (!isKeyVersion(keyVersion)) throw new Error('a key version is 1 to 4 of a-z and 0-9');
  if (tenantId === '') throw new Error('the tenant id is empty');

  const derive = (info: string) =>
    new HmacSha256(new Uint8Array(hkdfSync('sha256', masterKey, tenantId, info, KEY_BYTES)));
  const cache = new Map<string, Keys>();
  const keysOf = (type: string): Keys => {
    let keys = cache.get(type);
    if (!keys) {
      keys = { id: derive(`spendsense/pii/${type}`), check: derive(`spendsense/pii-check/${type}`) };
      cache.set(type, keys);
    }
    return keys;
  };
  return {
    token(type, canonical) {
      const keys = keysOf(type);
      const id = base32(keys.id.digest(canonical), ID_LENGTH);
      return keyVersion + id + base32(keys.check.digest(id), CHECK_LENGTH);
    },
    isOwn(type, body) {
      if (body.length !== keyVersion.length + ID_LENGTH + CHECK_LENGTH || !body.startsWith(keyVersion))
        return false;
      const id = body.slice(keyVersion.length, -CHECK_LENGTH);
      return base32(keysOf(type).check.digest(id), CHECK_LENGTH) === body.slice(-CHECK_LENGTH);
    },
  };
}

/** The first bits of the words of a digest in base 32 (RFC 4648, lower case). */
function base32(words: Int32Array, length: number): string {
  let out = '';
  for (let bit = 0; out.length < length; bit += 5) {
    const word = words[bit >> 5]!;
    const shift = 27 - (bit & 31);
    const value = shift >= 0 ? word >>> shift : (word << -shift) | (words[(bit >> 5) + 1]! >>> (32 + shift));
    out += ALPHABET[value & 31]!;
  }
  return out;
}
