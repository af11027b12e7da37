import { describe, expect, it } from '@jest/globals';
import { assert, integer, property } from 'fast-check';
import { isoDay } from './day.js';
import {
  daysInto,
  daysSince,
  financialYearOf,
  lastDayOf,
  monthsBetween,
  periodOf,
  sameDayWindows,
} from './periods.js';

const days = integer({ min: 0, max: 30_000 }).map(isoDay);
const startDays = integer({ min: 1, max: 28 });

describe('periodOf', () => {
  it.each([
    ['2026-11-26', 1, 0, '2026-11-01', 30],
    ['2026-11-24', 25, 0, '2026-10-25', 31],
    ['2026-12-31', 1, 2, '2027-02-01', 28],
    ['2028-02-29', 1, 0, '2028-02-01', 29],
    ['2026-01-05', 10, -1, '2025-11-10', 30],
  ])(
    '%s with months from day %i, %i months on, is %s of %i days',
    (today, startDay, later, start, length) => {
      expect(periodOf(today, startDay, later)).toEqual({ start, days: length });
    },
  );

  it.each([
    ['2026-02-30', 1],
    ['26.11.2026', 1],
    ['2026-11-26', 29],
    ['2026-11-26T10:00', 1],
  ])('refuses %s with months from day %i', (today, startDay) => {
    expect(() => periodOf(today, startDay)).toThrow(RangeError);
  });

  it('has the day in it, and the next month begins when it ends', () => {
    assert(
      property(days, startDays, (today, startDay) => {
        const month = periodOf(today, startDay);
        expect(month.start <= today && today <= lastDayOf(month)).toBe(true);
        expect(daysSince(month, periodOf(today, startDay, 1).start)).toBe(month.days);
      }),
    );
  });
});

describe('financialYearOf', () => {
  it.each([
    ['2026-11-26', 4, 0, '2026-04-01', '2027-03-31'],
    ['2026-03-31', 4, 0, '2025-04-01', '2026-03-31'],
    ['2026-04-01', 4, -1, '2025-04-01', '2026-03-31'],
    ['2026-11-26', 1, 0, '2026-01-01', '2026-12-31'],
    ['2027-12-01', 12, 0, '2027-12-01', '2028-11-30'],
  ])('%s with years from month %i, %i years on, is %s to %s', (today, startMonth, later, start, end) => {
    const year = financialYearOf(today, startMonth, later);
    expect([year.start, lastDayOf(year)]).toEqual([start, end]);
  });

  it.each([0, 13, 4.5])('refuses month %d', (startMonth) => {
    expect(() => financialYearOf('2026-11-26', startMonth)).toThrow(RangeError);
  });
});

describe('sameDayWindows', () => {
  it.each([
    ['2026-11-20', 1, 1, ['2026-11-01', 20], ['2026-10-01', 20]],
    ['2026-03-31', 1, 1, ['2026-03-01', 31], ['2026-02-01', 28]],
    ['2026-02-28', 1, 1, ['2026-02-01', 28], ['2026-01-01', 28]],
    ['2026-11-24', 25, 2, ['2026-10-25', 31], ['2026-08-25', 31]],
  ])('%s with months from day %i, %i months before', (today, startDay, before, now, then) => {
    const windows = sameDayWindows(today, startDay, before);
    expect(windows.map(({ start, days: length }) => [start, length])).toEqual([now, then]);
  });
});

describe('monthsBetween', () => {
  it('lists the months that have a day in between', () => {
    expect(monthsBetween('2025-12-31', '2026-02-01').map(({ start }) => start)).toEqual([
      '2025-12-01',
      '2026-01-01',
      '2026-02-01',
    ]);
    expect(monthsBetween('2025-12-31', '2026-01-24', 25)).toEqual([{ start: '2025-12-25', days: 31 }]);
    expect(monthsBetween('2026-02-01', '2026-01-31')).toEqual([]);
  });
});

describe('daysInto', () => {
  it.each([
    ['2026-11-26', 1, 31, 29],
    ['2026-11-26', 25, 3, 8],
    ['2027-02-26', 25, 31, 3],
  ])('on %s with months from day %i, day %i is %i days in', (today, startDay, day, expected) => {
    expect(daysInto(periodOf(today, startDay), day)).toBe(expected);
  });
});
