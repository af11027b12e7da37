import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { HmacSha256 } from './hmac-sha256.js';

const hex = (words: Int32Array) =>
  Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));

describe('HmacSha256', () => {
  it.each([
    ['0b'.repeat(20), 'Hi There', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
    [
      Buffer.from('Jefe').toString('hex'),
      'what do ya want for nothing?',
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
  ])('gives the vectors of RFC 4231 (key %s)', (key, text, digest) => {
    expect(hex(new HmacSha256(bytes(key)).digest(text))).toBe(digest);
  });

  it('agrees with node:crypto on texts of every length', () => {
    const key = Uint8Array.from({ length: 32 }, (_, i) => i * 7);
    const hmac = new HmacSha256(key);
    for (let length = 0; length <= 700; length++) {
      const text = 'aé₹'.repeat(length).slice(0, length);
      expect(hex(hmac.digest(text))).toBe(createHmac('sha256', key).update(text).digest('hex'));
    }
  });

  it('agrees with node:crypto on any key and text', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 64 }),
        fc.string({ unit: 'grapheme', maxLength: 2000 }),
        (key, text) => {
          const expected = createHmac('sha256', key).update(text).digest('hex');
          expect(hex(new HmacSha256(key).digest(text))).toBe(expected);
        },
      ),
    );
  });

  it('refuses a key longer than a block', () => {
    expect(() => new HmacSha256(new Uint8Array(65))).toThrow('at most 64 bytes');
  });
});
