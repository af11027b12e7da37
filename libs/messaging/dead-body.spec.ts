import { describe, expect, it } from '@jest/globals';
import type { Keyring } from '#libs/sealing/keyring.js';
import { openBytes } from '#libs/sealing/seal.js';
import { deadBody, NO_TENANT } from './dead-body.js';

const keyring: Keyring = { current: 'k1', keys: new Map([['k1', new Uint8Array(32).fill(3)]]) };
const body = Buffer.from('{"tenant":"acme","text":"Rs 5 to RAVI KUMAR"');

describe('deadBody', () => {
  it('seals what came over the public queue, for the message it came in', async () => {
    const kept = await deadBody({ topic: 'spendsense.ingest', body, messageId: 'm-1' }, keyring);
    expect(kept.toString()).not.toContain('RAVI');
    const { sealed, bytes } = JSON.parse(kept.toString()) as { sealed: string; bytes: number };
    expect(bytes).toBe(body.length);
    const opened = await openBytes(sealed, { tenantId: NO_TENANT, chunkId: 'm-1' }, keyring);
    expect(Buffer.from(opened)).toEqual(body);
  });

  it('only describes it where there is no key', async () => {
    const kept = await deadBody({ topic: 'spendsense.ingest', body, messageId: 'm-1' }, undefined);
    expect(Object.keys(JSON.parse(kept.toString()) as object)).toEqual(['bytes', 'sha256']);
  });

  it("keeps the pipeline's own messages as they are", async () => {
    expect(await deadBody({ topic: 'sms.masked', body, messageId: 'm-1' }, keyring)).toBe(body);
  });
});
