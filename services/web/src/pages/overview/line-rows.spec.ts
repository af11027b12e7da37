import { describe, expect, it } from '@jest/globals';
import { lineFinding } from './line-finding.js';
import { lineRows } from './line-rows.js';

const line = (month: string, amounts: string[]) =>
  amounts.map((amount, i) => ({ day: `${month}-0${i + 1}`, amount }));
const summary = {
  from: '2026-11-01',
  to: '2026-11-05',
  thisMonth: line('2026-11', ['10.00', '30.00']),
  lastMonth: line('2026-10', ['5.00', '20.00', '60.00', '60.00', '70.00']),
  sameDay: { now: '30.00', before: '20.00', change: '10.00', share: 0.5 },
};
const monthEnd = { low80: '80.00', expected: '90.50', high80: '100.00' };

describe('the line of the running month', () => {
  it('ends today, beside all of last month, with the projection on the last day', () => {
    const rows = lineRows(summary, monthEnd);
    expect(rows.map(({ now }) => now)).toEqual(['10.00', '30.00', null, null, null]);
    expect(rows.map(({ before }) => before)).toEqual(['5.00', '20.00', '60.00', '60.00', '70.00']);
    expect(rows.map(({ likely }) => likely)).toEqual([null, null, null, '90.50', null]);
  });

  it('has nothing to project on the last day', () => {
    expect(lineRows({ ...summary, to: '2026-11-03' }, monthEnd).every(({ low }) => low === null)).toBe(true);
  });
});

describe('its finding', () => {
  it.each([
    ['where the month will end', monthEnd, { key: 'will-be-more', difference: '20.50' }],
    [
      'that it ends lower',
      { low80: '50.00', expected: '60.00', high80: '69.99' },
      { key: 'will-be-less', difference: '10.00' },
    ],
    [
      'no difference that the range does not bear out',
      { low80: '60.00', expected: '90.50', high80: '100.00' },
      { key: 'will-be-same', difference: '20.50' },
    ],
    ['where it is today without a projection', null, { key: 'more', difference: '10.00' }],
  ])('is %s', (_, end, finding) => {
    expect(lineFinding(summary, end)).toEqual(finding);
  });

  it('compares with no month in which nothing was spent', () => {
    const first = { ...summary, lastMonth: line('2026-10', ['0.00']) };
    expect(lineFinding(first, null)).toEqual({ key: 'so-far', difference: '30.00' });
  });
});
