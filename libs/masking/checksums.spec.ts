import { describe, expect, it } from '@jest/globals';
import { isGstin, isLuhn, isVerhoeff, mod97 } from './checksums.js';

describe('checksums', () => {
  it('Luhn accepts card numbers and catches one wrong digit', () => {
    for (const card of ['4111111111111111', '5555555555554444', '378282246310005']) {
      expect(isLuhn(card)).toBe(true);
      expect(isLuhn(`${card.slice(0, -1)}${(Number(card.at(-1)) + 1) % 10}`)).toBe(false);
    }
  });

  it('Verhoeff accepts exactly one last digit and catches swapped neighbours', () => {
    const valid = Array.from({ length: 10 }, (_, i) => `23456789012${i}`).filter(isVerhoeff);
    expect(valid).toHaveLength(1);
    expect(isVerhoeff('2363')).toBe(true);
    expect(isVerhoeff('3263')).toBe(false);
  });

  it('mod 97 of an IBAN moved by four is one', () => {
    expect(mod97('WEST12345698765432GB82')).toBe(1);
    expect(mod97('WEST12345698765433GB82')).not.toBe(1);
  });

  it('GSTIN accepts the check character that belongs to it', () => {
    expect(isGstin('27AAPFU0939F1ZV')).toBe(true);
    expect(isGstin('27AAPFU0939F1ZW')).toBe(false);
  });
});
