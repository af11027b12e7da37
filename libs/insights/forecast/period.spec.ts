import { describe, expect, it } from '@jest/globals';
import { daysInto, periodOf } from './period.js';

describe('periodOf', () => {
  it.each([
    ['2026-11-26', 1, 0, '2026-11-01', 30],
    ['2026-11-24', 25, 0, '2026-10-25', 31],
    ['2026-12-31', 1, 2, '2027-02-01', 28],
    ['2028-02-29', 1, 0, '2028-02-01', 29],
  ])('%s with months from day %i, %i months on, is %s of %i days', (today, startDay, later, start, days) => {
    expect(periodOf(today, startDay, later)).toEqual({ start, days });
  });

  it.each([
    ['2026-02-30', 1],
    ['26.11.2026', 1],
    ['2026-11-26', 29],
  ])('refuses %s with months from day %i', (today, startDay) => {
    expect(() => periodOf(today, startDay)).toThrow(RangeError);
  });
});

describe('daysInto', () => {
  it.each([
    ['2026-11-26', 1, 31, 29],
    ['2026-11-26', 25, 3, 8],
    ['2027-02-26', 25, 31, 3],
  ])('on %s with months from day %i, day %i is %i days in', (today, startDay, day, days) => {
    expect(daysInto(periodOf(today, startDay), day)).toBe(days);
  });
});
