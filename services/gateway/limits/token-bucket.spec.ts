import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { TokenBucket } from './token-bucket.js';

describe('TokenBucket', () => {
  it('gives what it holds at once, then as much as has come since', () => {
    const bucket = new TokenBucket({ tokens: 10, seconds: 5 }, 0);
    for (let i = 0; i < 10; i++) expect(bucket.take(1, 0)).toBe(0);
    expect(bucket.take(1, 0)).toBe(1);
    expect(bucket.take(4, 0)).toBe(2);
    expect(bucket.take(1, 500)).toBe(0);
    expect(bucket.take(1, 600)).toBe(1);
    expect(bucket.left(5500)).toEqual({ tokens: 10, fullIn: 0 });
  });

  it('lets more than it holds through once, and counts it as a debt of one bucket at most', () => {
    const bucket = new TokenBucket({ tokens: 10, seconds: 10 }, 0);
    expect(bucket.take(1000, 0)).toBe(0);
    expect(bucket.left(0)).toEqual({ tokens: 0, fullIn: 20 });
    expect(bucket.take(1, 0)).toBe(11);
    expect(bucket.take(1, 11_000)).toBe(0);
  });

  it('takes back what was taken for nothing, and never holds more than it may', () => {
    const bucket = new TokenBucket({ tokens: 10, seconds: 10 }, 0);
    expect(bucket.take(10, 0)).toBe(0);
    bucket.giveBack(4);
    expect(bucket.left(0).tokens).toBe(4);
    bucket.giveBack(40);
    expect(bucket.left(0).tokens).toBe(10);
  });

  it('never gives more than one bucket and what comes in the time', () => {
    const step = fc.record({ count: fc.integer({ min: 1, max: 10 }), wait: fc.nat(3000) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const bucket = new TokenBucket({ tokens: 10, seconds: 10 }, 0);
        let [now, given] = [0, 0];
        for (const { count, wait } of steps) {
          now += wait;
          const seconds = bucket.take(count, now);
          if (seconds === 0) given += count;
          else expect(seconds).toBeLessThanOrEqual(10);
          expect(given).toBeLessThanOrEqual(10 + now / 1000 + 1e-6);
        }
      }),
    );
  });
});
