import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ShortMemory } from './short-memory.js';

describe('ShortMemory', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('forgets a value when its time is over', () => {
    const memory = new ShortMemory<number>(5000);
    memory.set('a', 1);
    jest.advanceTimersByTime(4999);
    expect(memory.get('a')).toBe(1);
    jest.advanceTimersByTime(1);
    expect(memory.get('a')).toBeUndefined();
  });

  it('forgets the oldest when it is full', () => {
    const memory = new ShortMemory<number>(5000, 2);
    for (const key of ['a', 'b', 'a', 'c']) memory.set(key, 1);
    expect(['a', 'b', 'c'].map((key) => memory.get(key))).toEqual([1, undefined, 1]);
  });
});
