import { describe, expect, it } from '@jest/globals';
import { addUp } from './add-up.js';

describe('a sum of amounts', () => {
  it.each([
    [['0.10', '0.20'], '0.30'],
    [['90071992547409.93', '0.01'], '90071992547409.94'],
    [['10.00', '-10.05'], '-0.05'],
    [['5', '0.125'], '5.125'],
    [[], '0.00'],
  ])('of %j is %s', (amounts, sum) => {
    expect(addUp(amounts)).toBe(sum);
  });
});
