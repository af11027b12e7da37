import { describe, expect, it } from '@jest/globals';
import { remainingSeconds } from './remaining.js';

describe('remainingSeconds', () => {
  it('takes the pace since the page was opened', () => {
    expect(remainingSeconds({ at: 5000, done: 400 }, { at: 7000, done: 600 }, 1000)).toBe(4);
  });

  it('is unknown before anything has been done', () => {
    expect(remainingSeconds({ at: 5000, done: 400 }, { at: 9000, done: 400 }, 1000)).toBeUndefined();
  });

  it('is nothing at the end', () => {
    expect(remainingSeconds({ at: 0, done: 0 }, { at: 9000, done: 1000 }, 1000)).toBe(0);
  });
});
