import { describe, expect, it } from '@jest/globals';
import { monthAfter, monthBefore, monthGrids, weekOf } from './month-grids.js';

describe('monthGrids', () => {
  it('has each day once, below its weekday, in weeks that begin on Monday', () => {
    const [november] = monthGrids('2026-11-01', '2026-12-01');
    expect(november).toMatchObject({ from: '2026-11-01', to: '2026-12-01' });
    // 1 November 2026 is a Sunday.
    expect(november?.weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(november?.weeks.at(-1)).toEqual(['2026-11-30', null, null, null, null, null, null]);
    expect(november?.weeks.flat().filter(Boolean)).toHaveLength(30);
  });

  it('goes from month to month, over the turn of a year and a short February', () => {
    expect(monthGrids('2026-11-01', '2027-04-01').map(({ from }) => from)).toEqual([
      '2026-11-01',
      '2026-12-01',
      '2027-01-01',
      '2027-02-01',
      '2027-03-01',
    ]);
  });

  it('leaves out days that are not counted', () => {
    const grids = monthGrids('2026-11-30', '2026-12-03');
    expect(grids.map(({ weeks }) => weeks.flat().filter(Boolean))).toEqual([
      ['2026-11-30'],
      ['2026-12-01', '2026-12-02'],
    ]);
  });
});

describe('weekOf', () => {
  it.each(['2026-11-23', '2026-11-26', '2026-11-29'])('of %s begins with its Monday', (day) => {
    const week = weekOf(day);
    expect([week[0], week[6]]).toEqual(['2026-11-23', '2026-11-29']);
  });
});

describe('the months beside one', () => {
  it.each([
    ['2025-12-01', '2026-01-01', '2026-02-01'],
    ['2026-01-01', '2026-02-01', '2026-03-01'],
    ['2026-02-01', '2026-03-01', '2026-04-01'],
  ])('are %s and, after %s, %s', (before, first, after) => {
    expect([monthBefore(first), monthAfter(first)]).toEqual([before, after]);
  });
});
