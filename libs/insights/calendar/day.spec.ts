import { describe, expect, it } from '@jest/globals';
import { assert, integer, property } from 'fast-check';
import { dateOf, dayNumber, dayOfMonth, isoDay } from './day.js';

const numbers = integer({ min: -100_000, max: 200_000 });

describe('dateOf', () => {
  it('reads the calendar as Date does, and dayOfMonth writes it back', () => {
    assert(
      property(numbers, (number) => {
        const date = new Date(number * 86_400_000);
        expect(dateOf(number)).toEqual([date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]);
        expect(dayOfMonth(...dateOf(number))).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['1999-12-31', '2000-02-29', '2000-03-01', '2028-02-29', '2100-02-28', '2100-03-01'])(
    'reads %s',
    (day) => {
      const [year, month, date] = dateOf(dayNumber(day));
      expect(isoDay(dayOfMonth(year, month, date))).toBe(day);
      expect([year, month + 1, date]).toEqual(day.split('-').map(Number));
    },
  );
});

describe('dayOfMonth', () => {
  it.each([
    [2026, 1, 31, '2026-02-28'],
    [2026, 12, 31, '2027-01-31'],
    [2026, -2, 31, '2025-11-30'],
  ])('%i, month %i, day %i is %s', (year, month, day, expected) => {
    expect(isoDay(dayOfMonth(year, month, day))).toBe(expected);
  });
});
