import { describe, expect, it } from '@jest/globals';
import {
  isAba,
  isCif,
  isGstin,
  isLuhn,
  isNhs,
  isNif,
  isNric,
  isVerhoeff,
  isVin,
  mod97,
} from './checksums.js';

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

  it.each<[name: string, check: (value: string) => boolean, right: string[], wrong: string[]]>([
    [
      'routing number',
      isAba,
      ['021000021', '111000025', '121000248'],
      ['021000022', '510000020', '02100002'],
    ],
    ['NHS number', isNhs, ['9434765919', '4010232137'], ['9434765918', '943476591']],
    [
      'NRIC',
      isNric,
      ['S1234567D', 'T1234567J', 'F1234567N', 'G1234567X', 'M1234567K'],
      ['S1234567A', 'A1234567D'],
    ],
    ['NIF', isNif, ['12345678Z', 'X1234567L', 'Y1234567X', '1234567L'], ['12345678A', 'X1234567A', 'Z12345']],
    ['CIF', isCif, ['B58818501', 'A58818501'], ['B58818502', 'Z58818501']],
    ['VIN', isVin, ['1M8GDM9AXKP042788', '11111111111111111'], ['1M8GDM9A1KP042788', '1M8GDM9AXKP04278O']],
  ])('%s has the check digit that belongs to it', (_, check, right, wrong) => {
    expect(right.filter((value) => !check(value))).toEqual([]);
    expect(wrong.filter(check)).toEqual([]);
  });
});
