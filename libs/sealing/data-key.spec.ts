import { describe, expect, it } from '@jest/globals';
import type { RawSms } from '#libs/contracts/index.js';
import { Secret } from '#libs/contracts/secret.js';
import { newDataKey, unwrapDataKey } from './data-key.js';
import type { Keyring } from './keyring.js';
import { namesIn, open, seal } from './seal.js';

const master: Keyring = { current: 'm1', keys: new Map([['m1', new Uint8Array(32).fill(1)]]) };
const text = new Secret<RawSms>({ text: 'Rs 5 debited', receivedAt: '2026-11-23T10:00:00Z' });

async function dataKeyOf(tenantId: string): Promise<Keyring> {
  const wrapped = await newDataKey(tenantId, master);
  const key = await unwrapDataKey(tenantId, wrapped, master);
  return { current: wrapped.keyId, keys: new Map([[wrapped.keyId, key!]]) };
}

describe('a data key', () => {
  it('is 256 random bits, and is nothing that the master key could make again', async () => {
    const [one, two] = await Promise.all([dataKeyOf('acme'), dataKeyOf('acme')]);
    const [first, second] = [one, two].map(({ current, keys }) => keys.get(current)!);
    expect(first).toHaveLength(32);
    expect(first).not.toEqual(second);
  });

  it('is unwrapped for its tenant and its id, by the master key that wrapped it', async () => {
    const wrapped = await newDataKey('acme', master);
    expect(namesIn(wrapped.wrappedKey)).toEqual({ keyId: 'm1', tenantId: 'acme' });
    expect(await unwrapDataKey('acme', wrapped, master)).toBeDefined();
    const { keyId } = await newDataKey('acme', master);
    const other = (id: string) => ({ keys: new Map([[id, new Uint8Array(32).fill(2)]]) });
    for (const attempt of [
      unwrapDataKey('other', wrapped, master),
      unwrapDataKey('acme', { ...wrapped, keyId }, master),
      unwrapDataKey('acme', wrapped, other('m1')),
      unwrapDataKey('acme', wrapped, other('m2')),
    ])
      expect(await attempt).toBeUndefined();
  });

  it('opens what it sealed, and what another sealed does not open', async () => {
    const bound = { tenantId: 'acme', chunkId: '0198f6b2-0000-7000-8000-000000000001' };
    const [mine, theirs] = await Promise.all([dataKeyOf('acme'), dataKeyOf('other')]);
    const sealed = await seal([text], bound, mine);
    expect((await open(sealed, bound, mine)).map((sms) => sms.reveal().text)).toEqual(['Rs 5 debited']);
    await expect(open(sealed, bound, theirs)).rejects.toMatchObject({ reason: 'unknown-key' });
    await expect(open(sealed, bound, master)).rejects.toMatchObject({ reason: 'unknown-key' });
    const renamed = { keys: new Map([[mine.current, theirs.keys.get(theirs.current)]]) };
    await expect(open(sealed, bound, renamed)).rejects.toMatchObject({ reason: 'decrypt-failed' });
  });
});
