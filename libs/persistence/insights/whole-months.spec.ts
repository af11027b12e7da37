import { describe, expect, it } from '@jest/globals';
import { wholeMonths } from './whole-months.js';

describe('wholeMonths', () => {
  it.each([
    [1, '2026-01-01', '2026-04-01', '2026-01-01', '2026-04-01'],
    [1, '2026-01-02', '2026-04-11', '2026-02-01', '2026-04-01'],
    [25, '2026-01-24', '2026-03-25', '2026-01-25', '2026-03-25'],
    [25, '2026-01-01', '2026-03-24', '2026-01-25', '2026-02-25'],
    [1, '2026-01-02', '2026-01-31', '2026-01-31', '2026-01-31'],
    [1, '2026-01-02', '2026-02-28', '2026-02-28', '2026-02-28'],
  ])('from day %i, %s to %s: %s to %s', (monthStartDay, from, to, monthsFrom, monthsTo) => {
    expect(wholeMonths({ from, to }, monthStartDay)).toEqual({ from, to, monthsFrom, monthsTo });
  });
});
