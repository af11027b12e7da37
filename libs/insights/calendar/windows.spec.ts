import { describe, expect, it } from '@jest/globals';
import { bucketsOf } from './buckets.js';
import { windowsBetween, windowsOf } from './windows.js';

const april = { today: '2026-11-26', monthStartDay: 1, yearStartMonth: 4 };
const payday = { ...april, monthStartDay: 25 };

describe('windowsOf', () => {
  it.each([
    [
      'this-month',
      april,
      ['2026-11-01', '2026-12-01'],
      ['2026-11-01', '2026-11-27'],
      ['2026-10-01', '2026-10-27'],
    ],
    [
      'this-month',
      payday,
      ['2026-11-25', '2026-12-25'],
      ['2026-11-25', '2026-11-27'],
      ['2026-10-25', '2026-10-27'],
    ],
    [
      'last-month',
      april,
      ['2026-10-01', '2026-11-01'],
      ['2026-10-01', '2026-11-01'],
      ['2026-09-01', '2026-10-01'],
    ],
    [
      '3-months',
      payday,
      ['2026-09-25', '2026-12-25'],
      ['2026-09-25', '2026-11-27'],
      ['2026-06-25', '2026-08-27'],
    ],
    [
      '12-months',
      april,
      ['2025-12-01', '2026-12-01'],
      ['2025-12-01', '2026-11-27'],
      ['2024-12-01', '2025-11-27'],
    ],
    [
      'this-year',
      april,
      ['2026-04-01', '2027-04-01'],
      ['2026-04-01', '2026-11-27'],
      ['2025-04-01', '2025-11-27'],
    ],
    [
      'last-year',
      april,
      ['2025-04-01', '2026-04-01'],
      ['2025-04-01', '2026-04-01'],
      ['2024-04-01', '2025-04-01'],
    ],
  ] as const)('%s of %j', (name, calendar, range, soFar, before) => {
    const windows = windowsOf(name, calendar);
    expect([windows.range, windows.soFar, windows.before].map(({ from, to }) => [from, to])).toEqual([
      range,
      soFar,
      before,
    ]);
  });

  it('ends with a shorter month before where this one has gone on', () => {
    const { before } = windowsOf('this-month', { today: '2026-03-30', monthStartDay: 1, yearStartMonth: 1 });
    expect(before).toEqual({ from: '2026-02-01', to: '2026-03-01' });
  });
});

describe('windowsBetween', () => {
  it('compares with as many days before, those that have come', () => {
    const range = { from: '2026-11-20', to: '2026-12-10' };
    expect(windowsBetween(range, '2026-11-21')).toEqual({
      range,
      soFar: { from: '2026-11-20', to: '2026-11-22' },
      before: { from: '2026-10-31', to: '2026-11-02' },
    });
    expect(windowsBetween(range, '2027-01-01')).toEqual({
      range,
      soFar: range,
      before: { from: '2026-10-31', to: '2026-11-20' },
    });
  });
});

describe('bucketsOf', () => {
  it.each([
    ['day', 1, ['2026-10-30', '2026-10-31', '2026-11-01']],
    ['week', 1, ['2026-10-26']],
    ['month', 1, ['2026-10-01', '2026-11-01']],
    ['month', 25, ['2026-10-25']],
  ] as const)('%s with months from day %i', (interval, startDay, expected) => {
    expect(bucketsOf({ from: '2026-10-30', to: '2026-11-02' }, interval, startDay)).toEqual(expected);
  });
});
