import { describe, expect, it } from '@jest/globals';
import { shadeBounds, shadeOf } from './shades.js';

describe('shades', () => {
  const amounts = ['900.00', '20.00', '0.00', '1000.50', '-50.00', '100.00', '30.00'];

  it('have as many days each; what is not above 0 has none', () => {
    const bounds = shadeBounds(amounts);
    expect(bounds).toEqual(['20.00', '30.00', '100.00', '900.00', '1000.50']);
    expect(amounts.map((amount) => shadeOf(amount, bounds))).toEqual([4, 1, 0, 5, 0, 3, 2]);
  });

  it('are fewer where there are fewer amounts, and none where nothing was spent', () => {
    expect(shadeBounds(['5.00', '5.00', '7.00'])).toEqual(['5.00', '7.00']);
    expect(shadeBounds(['0.00'])).toEqual([]);
  });

  it('go by size, not by letters', () => {
    expect(shadeOf('9.00', ['9.00', '10.00'])).toBe(1);
    expect(shadeOf('10.00', ['9.00', '10.00'])).toBe(2);
  });
});
