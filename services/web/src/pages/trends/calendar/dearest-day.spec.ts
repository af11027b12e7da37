import { describe, expect, it } from '@jest/globals';
import { dearestDay } from './dearest-day.js';

const day = (name: string, spent: string) => ({ day: name, spent, received: '0.00', count: 1 });

describe('dearestDay', () => {
  it('is the first of those on which most was spent, by size and not by letters', () => {
    const days = [day('2026-11-01', '900.00'), day('2026-11-02', '1000.00'), day('2026-11-03', '1000.00')];
    expect(dearestDay(days)?.day).toBe('2026-11-02');
  });

  it('is none where nothing was spent, or more came back', () => {
    expect(dearestDay([day('2026-11-01', '0.00'), day('2026-11-02', '-5.00')])).toBeUndefined();
  });
});
