import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartupError } from '#libs/runtime/env.js';

/** Secret keys by id; one that is known but cannot be had is undefined. */
export interface OpeningKeys {
  keys: ReadonlyMap<string, Uint8Array | undefined>;
  /** Called before each use, by keys that can change. */
  refresh?(): void;
}

/** Keys of which `current` is the one that new work uses; the others still open what they sealed. */
export interface Keyring extends OpeningKeys {
  current: string;
  keys: ReadonlyMap<string, Uint8Array>;
}

const KEY_BYTES = 32;
// As `k1` or `2026-11`.
const KEY_ID = /^[\w-]{1,32}$/;
// 32 bytes in base64url without padding.
const KEY_TEXT = /^[\w-]{43}$/;

/**
 * Reads a key file: JSON `{ "current": "k1", "keys": { "k1": "<32 bytes, base64url>" } }`.
 * Throws `StartupError` that names the file and the fault, never a key.
 */
export function readKeyring(file: string): Keyring {
  const fail = (fault: string): never => {
    throw new StartupError(`Key file ${file}: ${fault}`);
  };
  const { current, keys } = parse(file, fail);
  if (typeof current !== 'string') return fail('"current" must name a key');
  if (typeof keys !== 'object' || keys === null) return fail('"keys" must be an object of id and key');
  const ring = new Map<string, Uint8Array>();
  for (const [id, text] of Object.entries(keys)) {
    if (!KEY_ID.test(id)) return fail('a key id must be 1 to 32 letters, digits, - or _');
    if (typeof text !== 'string' || !KEY_TEXT.test(text)) {
      return fail(`key "${id}" must be ${KEY_BYTES} bytes in base64url (43 characters)`);
    }
    ring.set(id, new Uint8Array(Buffer.from(text, 'base64url')));
  }
  if (!ring.has(current)) return fail('"current" names a key that "keys" does not hold');
  return { current, keys: ring };
}

function parse(file: string, fail: (fault: string) => never): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return fail('cannot be read');
  }
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null) return { ...parsed };
  } catch {
    // A syntax error quotes the text around it, which may be a key.
  }
  return fail('is not a JSON object');
}

/** Writes a key file with one fresh key, readable by its owner only; throws `EEXIST` rather than replace one. */
export function createKeyring(file: string): Keyring {
  const keyring = { current: 'k1', keys: { k1: randomBytes(KEY_BYTES).toString('base64url') } };
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, `${JSON.stringify(keyring, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return readKeyring(file);
}
