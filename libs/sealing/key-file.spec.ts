import 'reflect-metadata';
import { mkdtempSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { KeyFile } from './key-file.js';
import { openBytes, sealBytes } from './seal.js';

let folder: string;
let file: string;
const errors: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'key-file-'));
  file = join(folder, 'keys.json');
  errors.length = 0;
  jest.spyOn(Logger, 'error').mockImplementation((text: unknown) => void errors.push(String(text)));
  jest.spyOn(Logger, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const bound = { tenantId: 'local', chunkId: '019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e90' };
const bytes = Buffer.from('Rs 5 debited');
const keyOf = (id: string) => Buffer.alloc(32, id).toString('base64url');
const contentOf = (current: string, ids: string[]) =>
  JSON.stringify({ current, keys: Object.fromEntries(ids.map((id) => [id, keyOf(id)])) });
/** As operators and secret stores do: a reader sees the old file or the new one. */
function put(current: string, ...ids: string[]): void {
  writeFileSync(`${file}.new`, contentOf(current, ids));
  renameSync(`${file}.new`, file);
}
const kidOf = (sealed: string) =>
  (JSON.parse(Buffer.from(sealed.split('.')[0]!, 'base64url').toString()) as { kid: string }).kid;

describe('a key file', () => {
  it('that changes is followed by those who seal and by those who open, at once', async () => {
    put('k1', 'k1');
    const [sealer, opener] = [new KeyFile(file), new KeyFile(file)];
    const first = await sealBytes(bytes, bound, sealer);
    put('k2', 'k1', 'k2');
    const second = await sealBytes(bytes, bound, sealer);
    expect([kidOf(first), kidOf(second)]).toEqual(['k1', 'k2']);
    for (const sealed of [first, second])
      expect(Buffer.from(await openBytes(sealed, bound, opener))).toEqual(bytes);
  });

  it('opens nothing with a key that was taken out', async () => {
    put('k1', 'k1');
    const keys = new KeyFile(file);
    const sealed = await sealBytes(bytes, bound, keys);
    put('k2', 'k2');
    await expect(openBytes(sealed, bound, keys)).rejects.toMatchObject({ reason: 'unknown-key' });
  });

  it('may be a link that is turned to another file', async () => {
    writeFileSync(join(folder, 'one'), contentOf('k1', ['k1']));
    writeFileSync(join(folder, 'two'), contentOf('k2', ['k2']));
    symlinkSync('one', file);
    const keys = new KeyFile(file);
    unlinkSync(file);
    symlinkSync('two', file);
    expect(kidOf(await sealBytes(bytes, bound, keys))).toBe('k2');
  });

  it('that cannot be used changes nothing, and is told once without a key', async () => {
    put('k1', 'k1');
    const keys = new KeyFile(file);
    writeFileSync(file, `{"current":"k1","keys":{"k1":"${keyOf('k1')}"`);
    for (const _ of [1, 2]) expect(kidOf(await sealBytes(bytes, bound, keys))).toBe('k1');
    expect(errors).toEqual([expect.stringContaining(file)]);
    expect(errors[0]).not.toContain(keyOf('k1'));
    unlinkSync(file);
    expect(kidOf(await sealBytes(bytes, bound, keys))).toBe('k1');
    put('k2', 'k2');
    expect(kidOf(await sealBytes(bytes, bound, keys))).toBe('k2');
  });

  it('names the current key and its bytes together, whenever it changes', async () => {
    put('k1', 'k1', 'k2');
    const keys = new KeyFile(file);
    const all = Array.from({ length: 200 }, (_, i) => {
      put(i % 2 ? 'k1' : 'k2', 'k1', 'k2');
      return sealBytes(bytes, bound, keys);
    });
    for (const sealed of await Promise.all(all)) await openBytes(sealed, bound, keys);
  });
});
