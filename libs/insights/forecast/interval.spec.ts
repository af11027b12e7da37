import { describe, expect, it } from '@jest/globals';
import { around, errorsAt, reach } from './interval.js';

describe('reach', () => {
  it.each([
    // Rank ceil(10 × 0.8) = 8 of nine misses.
    [[1, -2, 3, -4, 5, -6, 7, -8, 9], 0.8, 8],
    [[4, -3, 2, 1], 0.8, 4],
    // Beyond the largest: 3 × ln 0.2 / -ln 3 and 5 × ln 0.05 / -ln 2.
    [[-3, 1], 0.8, 4.395],
    [[5], 0.95, 21.61],
    [[], 0.8, 0],
  ])('of %j at %f is %f', (errors, level, expected) => {
    expect(reach(errors, level)).toBeCloseTo(expected, 2);
  });
});

describe('errorsAt', () => {
  it('joins the errors of nearer steps while a step has few', () => {
    expect(errorsAt([[1, 2, 3], [4, 5], [6]], 1)).toEqual([2, 5, 1, 4, 6]);
  });
});

describe('around', () => {
  it('ends in whole minor units and not below 0', () => {
    expect(around(100, 10.5)).toEqual([89, 111]);
    expect(around(100, 200)).toEqual([0, 300]);
  });
});
