import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { Fingerprint, fingerprintKey } from './fingerprint.js';
import type { Keyring } from './keyring.js';

const keyring: Keyring = {
  current: 'k1',
  keys: new Map([
    ['k1', new Uint8Array(32).fill(1)],
    ['k2', new Uint8Array(32).fill(2)],
  ]),
};
const keyOf = (keyId: string, tenantId: string) => fingerprintKey(keyring, keyId, tenantId)!;

function of(parts: readonly unknown[], key = keyOf('k1', 'local')): string {
  const fingerprint = new Fingerprint();
  for (const part of parts) fingerprint.add(part);
  return fingerprint.digest(key).toString('hex');
}

describe('Fingerprint', () => {
  it('does not mind the order of members, and minds everything else', () => {
    expect(of([{ text: 'a', sender: 'b' }])).toBe(of([{ sender: 'b', text: 'a' }]));
    expect(of([{ items: [{ text: 'a', sender: 'b' }] }])).toBe(of([{ items: [{ sender: 'b', text: 'a' }] }]));
    for (const other of [[{ text: 'a' }], [{ text: 'a', sender: 'B' }], [{ text: 'a', sender: 'b' }, {}], []])
      expect(of(other)).not.toBe(of([{ text: 'a', sender: 'b' }]));
    expect(of([['a', 'b']])).not.toBe(of([['b', 'a']]));
  });

  it('is that of the values, however they were cut off before', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 8 }), fc.nat(8), (parts, at) => {
        const fingerprint = new Fingerprint();
        parts.slice(0, at).forEach((part) => fingerprint.add(part));
        const half = fingerprint.digest(keyOf('k1', 'local')).toString('hex');
        parts.slice(at).forEach((part) => fingerprint.add(part));
        expect(half).toBe(of(parts.slice(0, at)));
        expect(fingerprint.digest(keyOf('k1', 'local')).toString('hex')).toBe(of(parts));
        expect(fingerprint.parts).toBe(parts.length);
      }),
    );
  });

  it('says nothing to whoever lacks the key: it differs by key and by tenant', () => {
    const all = ['k1', 'k2'].flatMap((id) => ['local', 'other'].map((tenant) => of([1], keyOf(id, tenant))));
    expect(new Set(all).size).toBe(4);
    expect(fingerprintKey(keyring, 'gone', 'local')).toBeUndefined();
  });
});
