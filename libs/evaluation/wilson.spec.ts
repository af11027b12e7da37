import { describe, expect, it } from '@jest/globals';
import { wilson } from './wilson.js';

describe('wilson', () => {
  it.each([
    // By hand: middle (0.9 + 1.9207/100) / 1.0384, reach 1.96 × √(0.0009 + 0.0000960) / 1.0384.
    [90, 100, 0.8256, 0.9448],
    [10, 10, 0.7225, 1],
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
  ])('%i of %i lies within %f and %f', (hits, of, low, high) => {
    expect(wilson(hits, of)[0]).toBeCloseTo(low, 4);
    expect(wilson(hits, of)[1]).toBeCloseTo(high, 4);
  });

  it('knows nothing where nothing was counted', () => {
    expect(wilson(0, 0)).toEqual([0, 1]);
  });
});
