import { describe, expect, it } from '@jest/globals';
import type { RecurringSeries } from '../recurring/recurring-series.js';
import { fullMonthsSince, readTotals } from './read-totals.js';

const calendar = { today: '2026-11-26', monthStartDay: 1 };
const rent: RecurringSeries = {
  id: '1',
  direction: 'debit',
  merchant: 'Landlord',
  counterparty: null,
  category: 'housing',
  cadence: 'monthly',
  isFixed: true,
  typicalAmount: 20_000,
  lastAmount: 20_000,
  lastDay: '2026-10-28',
  nextDay: '2026-11-28',
  priceChange: null,
  isMissed: false,
  hasEnded: false,
  confidence: 0.9,
  paymentIds: ['a', 'b'],
  monthlyEquivalent: 20_000,
  yearlyTotal: 240_000,
};
const payments = [
  { day: '2026-09-28', amount: 20_000 },
  { day: '2026-10-28', amount: 20_000 },
];
const totals = {
  ...calendar,
  months: fullMonthsSince('2026-09-01', calendar, 36),
  monthTotals: [
    { month: '2026-09-01', category: 'housing', amount: 21_000, later: 20_500 },
    { month: '2026-10-01', category: 'housing', amount: 22_000, later: 20_000 },
  ],
  days: [{ day: '2026-11-03', category: 'groceries', amount: 300 }],
};

describe('readTotals', () => {
  it('takes what is due out of the usual rest of a month', () => {
    const { categories } = readTotals({ ...totals, recurring: [{ series: rent, payments }] });
    expect(categories.find(({ category }) => category === 'housing')).toMatchObject({
      months: [21_000, 22_000],
      laterInMonth: [500, 0],
      due: [{ amount: 20_000, dueDay: 28 }],
    });
  });

  it.each([
    ['is due next month', { nextDay: '2026-12-01' }],
    ['has ended', { nextDay: null }],
    ['comes by the week', { cadence: 'weekly' as const }],
    ['comes in', { direction: 'credit' as const }],
  ])('leaves in the usual rest what %s', (_, change) => {
    const { categories } = readTotals({
      ...totals,
      recurring: [{ series: { ...rent, ...change }, payments }],
    });
    expect(categories.find(({ category }) => category === 'housing')).toMatchObject({
      laterInMonth: [20_500, 20_000],
      due: [],
    });
  });

  it('gives every category the same months, and every day up to today', () => {
    const { categories } = readTotals({ ...totals, recurring: [] });
    const groceries = categories.find(({ category }) => category === 'groceries');
    expect(groceries?.months).toEqual([0, 0]);
    expect(groceries?.days).toHaveLength(26);
    expect(groceries?.days[2]).toBe(300);
  });
});

describe('fullMonthsSince', () => {
  it('leaves out a first month that began before the first day, and the running one', () => {
    const months = (first: string, most = 36) =>
      fullMonthsSince(first, calendar, most).map(({ start }) => start);
    expect(months('2026-08-02')).toEqual(['2026-09-01', '2026-10-01']);
    expect(months('2026-08-01')).toEqual(['2026-08-01', '2026-09-01', '2026-10-01']);
    expect(months('2026-01-01', 2)).toEqual(['2026-09-01', '2026-10-01']);
    expect(months('2026-11-05')).toEqual([]);
  });
});
