import { describe, expect, it } from '@jest/globals';
import { MAX_ATTEMPTS, retryAfterMs } from './retry-after.js';

const HOUR = 3_600_000;
const failures = Array.from({ length: MAX_ATTEMPTS }, (_, i) => i + 1);

describe('retryAfterMs', () => {
  it('waits up to four times longer each time, then gives up', () => {
    const longest = failures.map((count) => retryAfterMs(count, () => 1));
    expect(longest).toEqual([15, 60, 240, 960, 3840, 15_360, 61_440, undefined].map((s) => s && s * 1000));
  });

  it('spreads eight tries over a day at most', () => {
    const total = failures.reduce((sum, count) => sum + (retryAfterMs(count, () => 1) ?? 0), 0);
    expect(total).toBeGreaterThan(20 * HOUR);
    expect(total).toBeLessThan(24 * HOUR);
  });

  it('takes any part of the wait, so that those who failed together do not come back together', () => {
    expect(retryAfterMs(1, () => 0)).toBe(0);
    expect(retryAfterMs(1, () => 0.5)).toBe(7500);
  });
});
