import { describe, expect, it } from '@jest/globals';
import { assert, bigInt, constantFrom, property } from 'fast-check';
import {
  AmountTooLargeError,
  decimalOf,
  decimalOfMinor,
  formatIn,
  minorOf,
  rounded,
  shareOf,
  unitsOf,
  written,
} from './money.js';

describe('amounts', () => {
  it.each([
    ['450', 'INR', '450.00'],
    ['-0.5', 'INR', '-0.50'],
    ['7.125', 'INR', '7.125'],
    ['12.500', 'KWD', '12.500'],
    ['1200', 'JPY', '1200'],
    ['9999999999999999.99', 'INR', '9999999999999999.99'],
    ['0', 'JPY', '0'],
  ])('write %s %s as %s', (decimal, currency, expected) => {
    expect(written(decimal, currency)).toBe(expected);
  });

  it.each([
    ['450.5', 'INR', 45_050],
    ['-0.125', 'INR', -13],
    ['0.004', 'INR', 0],
    ['1200.4', 'JPY', 1200],
    ['1.0005', 'KWD', 1001],
  ])('round %s %s to %i minor units', (decimal, currency, minor) => {
    expect(minorOf(decimal, currency)).toBe(minor);
    expect(rounded(decimal, currency)).toBe(decimalOfMinor(minor, currency));
  });

  it('refuse minor units that no number holds exactly', () => {
    expect(() => minorOf('999999999999999', 'INR')).toThrow(AmountTooLargeError);
    expect(rounded('999999999999999.999', 'INR')).toBe('1000000000000000.00');
  });

  it.each(['1e5', '', '1,000', '.5', 'NaN'])('refuse %j, which is no decimal', (text) => {
    expect(() => unitsOf(text)).toThrow(RangeError);
  });

  it('come back as they went', () => {
    assert(
      property(
        bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
        constantFrom('INR', 'JPY', 'KWD'),
        (units, currency) => {
          expect(unitsOf(decimalOf(units, currency))).toBe(units);
        },
      ),
    );
  });

  it('are grouped as their country does', () => {
    expect(formatIn('INR', 'IN')(12_500_000)).toBe('₹1,25,000');
    expect(formatIn('USD', 'US')(1_250_050)).toBe('$12,500.50');
  });

  it('have no share of nothing', () => {
    expect([shareOf(1n, 3n), shareOf(1n, 0n), shareOf(1n, -5n)]).toEqual([0.3333, null, null]);
  });
});
