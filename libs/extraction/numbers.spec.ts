import { describe, expect, it } from '@jest/globals';
import { decimal, numberEnd } from './numbers.js';

describe('decimal', () => {
  it.each([
    ['350', null, '350.00'],
    ['350.5', null, '350.50'],
    ['1,25,000.50', 'INR', '125000.50'],
    ['1,234,567.89', 'USD', '1234567.89'],
    ['1.234,56', 'EUR', '1234.56'],
    ['12 500,00', 'RUB', '12500.00'],
    ["1'234.50", 'CHF', '1234.50'],
    ['50.000', 'IDR', '50000.00'],
    ['1,000', 'INR', '1000.00'],
    ['1.250.000', 'COP', '1250000.00'],
    ['12.345', 'KWD', '12.345'],
    ['145,00', 'RUB', '145.00'],
    ['0.500', null, '0.500'],
    ['007.50', null, '7.50'],
  ])('reads %s in %s as %s', (written, currency, expected) => {
    expect(decimal(written, currency)).toBe(expected);
  });

  it('gives nothing for more digits than money has', () => {
    expect(decimal('1234567890123456', null)).toBeNull();
  });
});

const numberAt = (text: string, spaced: boolean): string => text.slice(0, numberEnd(text, 0, spaced));

describe('numberEnd', () => {
  it('joins groups of three across spaces only where asked', () => {
    expect(numberAt('12 500,00 RUB', true)).toBe('12 500,00');
    expect(numberAt('12 500,00 RUB', false)).toBe('12');
  });

  it('leaves the full stop of a sentence out', () => {
    expect(numberAt('500. Bal', true)).toBe('500');
  });
});
