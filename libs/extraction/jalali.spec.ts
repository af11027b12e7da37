import { describe, expect, it } from '@jest/globals';
import { jalaliMidnight } from './jalali.js';

const day = (year: number, month: number, date: number): string | null => {
  const clock = jalaliMidnight(year, month, date);
  return clock === null ? null : new Date(clock).toISOString().slice(0, 10);
};
/** The calendar that the platform's own tables give. */
const platform = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

describe('jalaliMidnight', () => {
  it.each([
    [1403, 1, 1, '2024-03-20'],
    [1403, 5, 12, '2024-08-02'],
    [1403, 12, 30, '2025-03-20'],
    [1404, 1, 1, '2025-03-21'],
    [1404, 7, 1, '2025-09-23'],
    [1399, 12, 30, '2021-03-20'],
  ])('puts %d/%d/%d on %s', (year, month, date, expected) => {
    expect(day(year, month, date)).toBe(expected);
  });

  it('agrees with the tables of the platform', () => {
    for (let year = 1390; year < 1430; year++) {
      for (let month = 1; month <= 12; month++) {
        const parts = platform.formatToParts(jalaliMidnight(year, month, 29)!);
        const part = (type: string): number => Number(parts.find((found) => found.type === type)!.value);
        expect([part('year'), part('month'), part('day')]).toEqual([year, month, 29]);
      }
    }
  });

  it('knows no day that there is not', () => {
    expect([day(1404, 12, 30), day(1403, 7, 31), day(1403, 13, 1), day(1403, 1, 0), day(900, 1, 1)]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
