import { describe, expect, it } from '@jest/globals';
import { median } from './averages.js';
import { dampedTrend } from './damped-trend.js';
import { simpleSmoothing } from './exponential-smoothing.js';
import { OWN_METHODS } from './ladder.js';
import { seasonalNaive } from './naive.js';
import { theta } from './theta.js';

const line = Array.from({ length: 20 }, (_, month) => 100 + 10 * month);

describe('methods', () => {
  it.each(OWN_METHODS.map((method) => [method.name, method] as const))(
    '%s keeps a fixed price',
    (_, method) => {
      const forecast = method.forecast(Array<number>(24).fill(499), 4);
      expect(forecast).toHaveLength(4);
      forecast.forEach((amount) => expect(amount).toBeCloseTo(499, 6));
    },
  );

  it('seasonal naive goes on from the same month of last year, around the year', () => {
    const months = Array.from({ length: 25 }, (_, month) => month);
    expect(seasonalNaive.forecast(months, 14)).toEqual([
      13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 13, 14,
    ]);
  });

  it('Theta drifts by half the slope of the line', () => {
    const [first, second] = theta.forecast(line, 2) as [number, number];
    expect(second - first).toBeCloseTo(5, 6);
  });

  it('a damped trend rises less with every month', () => {
    const [a, b, c] = dampedTrend.forecast(line, 3) as [number, number, number];
    expect(a).toBeGreaterThan(290);
    expect(c - b).toBeLessThan(b - a);
  });

  it('smoothing trusts the newest month of a level that moved', () => {
    expect(simpleSmoothing.forecast([10, 10, 10, 10, 90, 90, 90], 1)[0]).toBeGreaterThan(89);
  });

  it('median takes the middle of an even number', () => {
    expect(median([9, 1, 4, 2])).toBe(3);
  });
});
