import { describe, expect, it } from '@jest/globals';
import { addUp, less, meanOf } from './add-up.js';

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

describe('a mean of amounts', () => {
  it.each([
    [['0.10', '0.20'], '0.15'],
    [['90071992547409.93', '90071992547409.93'], '90071992547409.93'],
    [['1.00', '1.00', '0.00'], '0.6667'],
    [['-1.00', '-1.00', '0.00'], '-0.6667'],
    [['0.0001', '0.00'], '0.0001'],
    [[], '0.00'],
  ])('of %j is %s', (amounts, mean) => {
    expect(meanOf(amounts)).toBe(mean);
  });
});

describe('one amount less another', () => {
  it.each([
    ['10.00', '0.01', '9.99'],
    ['0.05', '10.00', '-9.95'],
    ['-5.00', '-5.00', '0.00'],
  ])('%s less %s is %s', (amount, other, left) => {
    expect(less(amount, other)).toBe(left);
  });
});
