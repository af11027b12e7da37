import { describe, expect, it } from '@jest/globals';
import { createTokeniser } from './tokeniser.js';

const masterKey = Uint8Array.from({ length: 32 }, (_, i) => i);
const tokeniser = createTokeniser(masterKey, 'a', 'tenant-1');

describe('createTokeniser', () => {
  it('gives one body for one value, in the form version, id and check', () => {
    expect(tokeniser.token('ACCOUNT', 'l4:1234')).toMatch(/^a[a-z2-7]{16}$/);
    expect(tokeniser.token('ACCOUNT', 'l4:1234')).toBe(tokeniser.token('ACCOUNT', 'l4:1234'));
  });

  it('does not change from release to release', () => {
    expect(tokeniser.token('ACCOUNT', 'l4:1234')).toBe('aokicmkgsf53ibsv4');
  });

  it('gives different bodies to different types, tenants, keys and key versions', () => {
    const others = [
      tokeniser.token('CARD', 'l4:1234'),
      createTokeniser(masterKey, 'a', 'tenant-2').token('ACCOUNT', 'l4:1234'),
      createTokeniser(new Uint8Array(32), 'a', 'tenant-1').token('ACCOUNT', 'l4:1234'),
      createTokeniser(masterKey, 'b', 'tenant-1').token('ACCOUNT', 'l4:1234'),
    ];
    expect(new Set([...others, tokeniser.token('ACCOUNT', 'l4:1234')]).size).toBe(5);
  });

  it('knows its own bodies, and none that is forged, of another type or of another tenant', () => {
    const body = tokeniser.token('PHONE', '+919834417720');
    expect(tokeniser.isOwn('PHONE', body)).toBe(true);
    expect(tokeniser.isOwn('CARD', body)).toBe(false);
    expect(createTokeniser(masterKey, 'a', 'tenant-2').isOwn('PHONE', body)).toBe(false);
    expect(tokeniser.isOwn('PHONE', `${body.slice(0, -1)}${body.endsWith('q') ? 'r' : 'q'}`)).toBe(false);
    expect(tokeniser.isOwn('PHONE', 'a234')).toBe(false);
  });

  it('refuses a short key, an odd version and an empty tenant', () => {
    expect(() => createTokeniser(new Uint8Array(16), 'a', 't')).toThrow('shorter than 32 bytes');
    expect(() => createTokeniser(masterKey, 'V1!', 't')).toThrow('key version');
    expect(() => createTokeniser(masterKey, 'a', '')).toThrow('tenant id');
  });
});
