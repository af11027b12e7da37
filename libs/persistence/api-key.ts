import { createHash, randomBytes } from 'node:crypto';

/** The two parts of a key: the id finds it, the secret proves it. */
export interface KeyParts {
  id: string;
  secret: string;
}

/** Makes a key with a 256-bit secret. */
export function newApiKey(): KeyParts & { key: string } {
  const id = randomBytes(8).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  return { id, secret, key: `ssk_${id}_${secret}` };
}

/** Takes `ssk_<id>_<secret>` apart; undefined when it does not look like a key. */
export function parseApiKey(key: string): KeyParts | undefined {
  // ssk_0123456789abcdef_<43 characters of base64url>
  const match = /^ssk_([0-9a-f]{16})_([\w-]{43})$/.exec(key);
  return match ? { id: match[1]!, secret: match[2]! } : undefined;
}

/** What is stored of a secret. A slow hash would add nothing to 256 random bits. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
