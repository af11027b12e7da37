import { describe, expect, it } from '@jest/globals';
import { readPhone } from '../phone/phone-book.js';
import { canonical } from './canonical.js';

describe('canonical', () => {
  it.each([
    'XX1234',
    'xxxxxx1234',
    '*1234',
    '**1234',
    '...1234',
    '1234',
    'X-1234',
    '4111 XXXX XXXX 1234',
    '01234',
  ])('makes the tail %s one value', (tail) => {
    expect(canonical(tail, 'ACCOUNT')).toBe('l4:1234');
  });

  it('never takes a whole number for a tail', () => {
    expect(canonical('5021-0048 3177', 'ACCOUNT')).toBe('502100483177');
    expect(canonical('pl00987123', 'ACCOUNT')).toBe('PL00987123');
    expect(canonical('X-778', 'ACCOUNT')).toBe('l4:778');
  });

  it('writes phone numbers in the international form', () => {
    for (const phone of ['98344 17720', '+91-9834417720', '09834417720']) {
      expect(canonical(phone, 'PHONE', 'IN')).toBe('+919834417720');
    }
    expect(canonical('98XXXXXX20', 'PHONE', 'IN')).toBe('masked:98XXXXXX20');
    expect(canonical('123', 'PHONE', 'no such country')).toBe('123');
  });

  it('keeps tokens of another tenant apart, though their characters read as the same phone number', () => {
    const [one, other] = ['<PHONE:k16vjtnzcjmgnokucg>', '<PHONE:k16lmctmcibzprinkv>'];
    expect(readPhone(one, 'IN')!.number).toBe(readPhone(other, 'IN')!.number);
    expect(canonical(one, 'PHONE', 'IN')).not.toBe(canonical(other, 'PHONE', 'IN'));
  });

  it('ignores case where it means nothing', () => {
    expect(canonical('Asha.Rao@OKAXIS', 'VPA')).toBe('asha.rao@okaxis');
    expect(canonical('ASHA  M. RAO', 'PERSON')).toBe(canonical('Asha M Rao', 'PERSON'));
    expect(canonical('ms-2025/001', 'REF')).toBe('MS2025001');
  });
});
