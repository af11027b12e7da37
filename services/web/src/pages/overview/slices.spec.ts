import { describe, expect, it } from '@jest/globals';
import { anglesOf, slicesOf } from './slices.js';

const category = (name: string, amount: string, before: string) => ({
  category: name,
  amount,
  count: 1,
  share: Number(amount) / 100,
  change: { now: amount, before, change: String(Number(amount) - Number(before)), share: null },
});
const many = ['50', '20', '10', '8', '6', '4', '3', '2', '-3'].map((amount, i) =>
  category(`c${i}`, amount, '2'),
);

describe('the slices of what was spent', () => {
  it('are the seven largest and the others as one, refunds among them, that add up', () => {
    const slices = slicesOf(many);
    expect(slices.map(({ category: name, amount }) => [name, amount]).slice(-2)).toEqual([
      ['c6', '3'],
      [null, '-1.00'],
    ]);
    expect(slices.at(-1)).toMatchObject({ of: 2, change: { now: '-1.00', before: '4.00', share: -1.25 } });
  });

  it('are all there where one more fits', () => {
    expect(slicesOf(many.slice(0, 8)).map(({ of }) => of)).toEqual(Array(8).fill(1));
  });

  it('close the circle, without what is below 0', () => {
    expect(anglesOf([{ amount: '30.00' }, { amount: '10.00' }, { amount: '-5.00' }])).toEqual([
      [0, 0.75],
      [0.75, 1],
      [1, 1],
    ]);
    expect(anglesOf([{ amount: '-5.00' }])).toEqual([[0, 0]]);
  });
});
