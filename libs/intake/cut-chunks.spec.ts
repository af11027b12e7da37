import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { Secret } from '#libs/contracts/secret.js';
import { seal } from '#libs/sealing/seal.js';
import { type Accepted, cutChunks, MAX_SEALED_BYTES } from './cut-chunks.js';

const item = (text: string, index = 0): Accepted => ({
  ref: {
    itemId: '0198f6b2-0000-7000-8000-000000000001',
    submissionId: '0198f6b2-0000-7000-8000-000000000002',
    index,
  },
  sms: new Secret({ text, receivedAt: '2026-11-23T10:00:00.000Z' }),
});

const keyring = { current: 'k1', keys: new Map([['k1', new Uint8Array(32)]]) };
const bound = { tenantId: 'x'.repeat(64), chunkId: '0198f6b2-0000-7000-8000-000000000003' };

describe('cutChunks', () => {
  it('cuts by count and keeps the order', () => {
    const items = Array.from({ length: 450 }, (_, i) => item('Rs 5', i));
    const chunks = cutChunks(items, 200);
    expect(chunks.map((chunk) => chunk.length)).toEqual([200, 200, 50]);
    expect(chunks.flat()).toEqual(items);
    expect(cutChunks([], 200)).toEqual([]);
  });

  it('keeps sealed texts and whole messages within their limits, whatever the texts', async () => {
    const text = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom('☕'.repeat(2000), '\u0001'.repeat(2000), 'x'.repeat(2000)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 1000 }), async (texts) => {
        const items = texts.map(item);
        const chunks = cutChunks(items, 1000);
        expect(chunks.flat().filter((one, i) => one !== items[i])).toEqual([]);
        expect(chunks.flat()).toHaveLength(items.length);
        for (const chunk of chunks) {
          const sealed = await seal(
            chunk.map(({ sms }) => sms),
            bound,
            keyring,
          );
          expect(sealed.length).toBeLessThanOrEqual(MAX_SEALED_BYTES);
          const refs = JSON.stringify(chunk.map(({ ref }) => ref));
          expect(sealed.length + refs.length).toBeLessThan(250 * 1024);
        }
      }),
      { numRuns: 30 },
    );
  });
});
