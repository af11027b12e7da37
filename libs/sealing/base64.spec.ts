import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { fromBase64, provideBase64, toBase64 } from './base64.js';

const SPELLINGS = [
  { alphabet: 'base64', omitPadding: false },
  { alphabet: 'base64', omitPadding: true },
  { alphabet: 'base64url', omitPadding: false },
  { alphabet: 'base64url', omitPadding: true },
] as const;

describe('base64', () => {
  it.each(SPELLINGS)('reads the bytes it wrote as %j', (spelling) => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = toBase64(bytes, spelling);
        expect(text.endsWith('=')).toBe(!spelling.omitPadding && bytes.length % 3 > 0);
        expect(fromBase64(text, spelling)).toEqual(bytes);
      }),
    );
  });

  it('writes a part of a buffer, by the alphabet asked for', () => {
    const part = new Uint8Array([1, 0xfb, 0xff, 2]).subarray(1, 3);
    expect(toBase64(part)).toBe('+/8=');
    expect(toBase64(part, { alphabet: 'base64url' })).toBe('-_8=');
    expect(toBase64(part, { alphabet: 'base64url', omitPadding: true })).toBe('-_8');
  });

  it('reads over whitespace', () => {
    expect(fromBase64(' +/\n8= ')).toEqual(new Uint8Array([0xfb, 0xff]));
  });

  it.each([
    ['a digit of the other alphabet', '-_8', 'base64'],
    ['a digit of the other alphabet', '+/8', 'base64url'],
    ['what is no digit', 'AB.C', 'base64url'],
    ['a digit that stands alone', 'AAAAA', 'base64'],
    ['padding in the middle', 'AA==AA', 'base64'],
  ] as const)('refuses %s: %s', (_, text, alphabet) => {
    expect(() => fromBase64(text, { alphabet })).toThrow(SyntaxError);
  });

  it('is there for whoever looks for it', () => {
    provideBase64();
    const bytes = new Uint8Array([0xfb, 0xff]);
    const text: unknown = Reflect.apply(Reflect.get(bytes, 'toBase64') as () => string, bytes, []);
    expect(text).toBe('+/8=');
    expect(
      Reflect.apply(Reflect.get(Uint8Array, 'fromBase64') as () => Uint8Array, Uint8Array, [text]),
    ).toEqual(bytes);
  });
});
