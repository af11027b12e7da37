import 'reflect-metadata';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StartupError } from '#libs/runtime/env.js';
import { createKeyring, readKeyring } from './keyring.js';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'keyring-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const key = Buffer.alloc(32, 7).toString('base64url');

function messageFor(content: string): string {
  const file = join(folder, 'keys.json');
  writeFileSync(file, content);
  try {
    readKeyring(file);
  } catch (error) {
    expect(error).toBeInstanceOf(StartupError);
    return (error as Error).message;
  }
  return 'read without complaint';
}

describe('readKeyring', () => {
  it('reads the keys and which of them is current', () => {
    const file = join(folder, 'keys.json');
    writeFileSync(file, JSON.stringify({ current: 'k2', keys: { k1: key, k2: key } }));
    const keyring = readKeyring(file);
    expect(keyring.current).toBe('k2');
    expect([...keyring.keys.keys()]).toEqual(['k1', 'k2']);
    expect(keyring.keys.get('k1')).toHaveLength(32);
  });

  it.each([
    ['not JSON', `{"current": "k1", "keys": {"k1": "${key}"`, 'is not a JSON object'],
    ['an array', '[1]', '"current" must name a key'],
    ['no keys', '{"current":"k1"}', '"keys" must be an object'],
    ['a short key', '{"current":"k1","keys":{"k1":"c2hvcnQ"}}', 'key "k1" must be 32 bytes'],
    ['a current key that is missing', `{"current":"k9","keys":{"k1":"${key}"}}`, '"current" names a key'],
    ['an odd id', `{"current":"k 1","keys":{"k 1":"${key}"}}`, 'a key id must be'],
  ])('explains %s without showing a key', (_, content, words) => {
    const message = messageFor(content);
    expect(message).toContain(words);
    expect(message).toContain('keys.json');
    expect(message).not.toContain(key);
    expect(message).not.toContain('c2hvcnQ');
  });

  it('explains a missing file', () => {
    expect(() => readKeyring(join(folder, 'none.json'))).toThrow('cannot be read');
  });
});

describe('createKeyring', () => {
  it('writes a file that only its owner can read, with a key of its own', () => {
    const one = createKeyring(join(folder, 'sub', 'one.json'));
    const two = createKeyring(join(folder, 'two.json'));
    expect(statSync(join(folder, 'two.json')).mode & 0o777).toBe(0o600);
    expect(one.keys.get('k1')).not.toEqual(two.keys.get('k1'));
    expect(readKeyring(join(folder, 'two.json'))).toEqual(two);
  });

  it('never replaces a key file', () => {
    createKeyring(join(folder, 'keys.json'));
    expect(() => createKeyring(join(folder, 'keys.json'))).toThrow('EEXIST');
  });
});
