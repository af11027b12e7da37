import { describe, expect, it } from '@jest/globals';
import { monthsOf } from './months.js';

describe('the months of trends', () => {
  it('are cut to the counted days, and whole only when all of their days are counted and over', () => {
    const buckets = ['2026-09-01', '2026-10-01', '2026-11-01'];
    expect(monthsOf({ buckets, from: '2026-09-10', to: '2026-12-01' }, '2026-11-26')).toEqual([
      { start: '2026-09-01', from: '2026-09-10', to: '2026-10-01', isWhole: false },
      { start: '2026-10-01', from: '2026-10-01', to: '2026-11-01', isWhole: true },
      { start: '2026-11-01', from: '2026-11-01', to: '2026-12-01', isWhole: false },
    ]);
  });

  it('follow the day that months begin on, over the end of a year', () => {
    const buckets = ['2025-11-25', '2025-12-25'];
    expect(monthsOf({ buckets, from: '2025-11-25', to: '2026-01-10' }, '2026-06-01')).toEqual([
      { start: '2025-11-25', from: '2025-11-25', to: '2025-12-25', isWhole: true },
      { start: '2025-12-25', from: '2025-12-25', to: '2026-01-10', isWhole: false },
    ]);
  });

  it('are over on the first day after them', () => {
    const october = { buckets: ['2026-10-01'], from: '2026-10-01', to: '2026-11-01' };
    expect(monthsOf(october, '2026-10-31')[0]?.isWhole).toBe(false);
    expect(monthsOf(october, '2026-11-01')[0]?.isWhole).toBe(true);
  });
});
