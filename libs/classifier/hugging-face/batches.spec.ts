import { describe, expect, it } from '@jest/globals';
import { batchesOf } from './batches.js';

const texts = (...lengths: number[]) =>
  lengths.map((length) => ({ ids: Array<number>(length).fill(1), typeIds: [] }));

describe('batchesOf', () => {
  it('runs all together when they fit', () => {
    expect(batchesOf(texts(3, 3, 3), 9)).toEqual([[0, 1, 2]]);
    expect(batchesOf([])).toEqual([]);
  });

  it('keeps texts of like length together, within the tokens that one run may have with its padding', () => {
    expect(batchesOf(texts(9, 2, 8, 1, 2), 18)).toEqual([
      [3, 1, 4],
      [2, 0],
    ]);
    expect(batchesOf(texts(9, 2, 8, 1, 2), 10)).toEqual([[3, 1, 4], [2], [0]]);
  });

  it('gives a text that is longer than a run a run of its own', () => {
    expect(batchesOf(texts(50, 1), 10)).toEqual([[1], [0]]);
  });
});
