import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { RawSms } from '#libs/contracts/index.js';
import { Secret } from '#libs/contracts/secret.js';
import type { Keyring } from './keyring.js';
import { open, seal, SealError } from './seal.js';

const keyring: Keyring = {
  current: 'k2',
  keys: new Map([
    ['k1', new Uint8Array(32).fill(1)],
    ['k2', new Uint8Array(32).fill(2)],
  ]),
};
const bound = { tenantId: 'local', chunkId: '0198f6b2-0000-7000-8000-000000000001' };
const plain: RawSms[] = [
  { text: 'Rs 120 paid to Cafe ☕', receivedAt: '2026-11-23T10:00:00Z', sender: 'AX-TESTBK-S' },
];

const texts = plain.map((sms) => new Secret(sms));
const revealed = (opened: Secret<RawSms>[]) => opened.map((sms) => sms.reveal());

const reasonOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'opened',
    (error: unknown) => (error instanceof SealError ? error.reason : 'other error'),
  );

describe('seal', () => {
  it('opens for the tenant and the chunk it was sealed for', async () => {
    expect(revealed(await open(await seal(texts, bound, keyring), bound, keyring))).toEqual(plain);
  });

  it('opens with a key that is no longer the current one', async () => {
    const sealed = await seal(texts, bound, { ...keyring, current: 'k1' });
    expect(revealed(await open(sealed, bound, keyring))).toEqual(plain);
  });

  it('says unknown-key when the key has gone', async () => {
    const sealed = await seal(texts, bound, keyring);
    const rest: Keyring = { current: 'k1', keys: new Map([['k1', new Uint8Array(32)]]) };
    expect(await reasonOf(open(sealed, bound, rest))).toBe('unknown-key');
  });

  it('says decrypt-failed under another key of the same name', async () => {
    const sealed = await seal(texts, bound, keyring);
    const other: Keyring = { current: 'k2', keys: new Map([['k2', new Uint8Array(32)]]) };
    expect(await reasonOf(open(sealed, bound, other))).toBe('decrypt-failed');
  });

  it.each([
    ['tenant', { ...bound, tenantId: 'other' }],
    ['choice of operators', { ...bound, operators: { ACCOUNT: 'keep' } }],
    ['chunk', { ...bound, chunkId: '0198f6b2-0000-7000-8000-000000000002' }],
  ])('does not open for another %s', async (_, other) => {
    expect(await reasonOf(open(await seal(texts, bound, keyring), other, keyring))).toBe('decrypt-failed');
  });

  it('does not open after any one character has changed', async () => {
    const sealed = await seal(texts, bound, keyring);
    const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ '];
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.constantFrom(...alphabet), async (at, character) => {
        fc.pre(sealed[at] !== character);
        const changed = sealed.slice(0, at) + character + sealed.slice(at + 1);
        expect(await reasonOf(open(changed, bound, keyring))).toMatch(/^(decrypt-failed|unknown-key)$/);
      }),
      { numRuns: 500 },
    );
  });

  it('does not open after its last character has changed to one with the same significant bits', async () => {
    const sealed = await seal(texts, bound, keyring);
    const tag = sealed.slice(sealed.lastIndexOf('.') + 1);
    const twins = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].filter(
      (last) =>
        last !== tag.at(-1) &&
        Buffer.from(tag.slice(0, -1) + last, 'base64url').equals(Buffer.from(tag, 'base64url')),
    );
    expect(twins.length).toBeGreaterThan(0);
    for (const twin of twins) {
      expect(await reasonOf(open(sealed.slice(0, -1) + twin, bound, keyring))).toBe('decrypt-failed');
    }
  });
});
