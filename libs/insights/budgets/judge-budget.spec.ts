import { describe, expect, it } from '@jest/globals';
import { array, assert, integer, option, property, record } from 'fast-check';
import type { Projection } from '../forecast/forecast-result.js';
import type { BudgetInput } from './budget-progress.js';
import { judgeBudget } from './judge-budget.js';

const ends = (expected: number, high: number): Projection => ({
  month: '2026-11-01',
  expected,
  interval80: [expected, high],
  interval95: [expected, high * 2],
});

const input = (given: Partial<BudgetInput> = {}): BudgetInput => ({
  budget: { category: 'food_dining', amount: 9000 },
  today: '2026-11-10',
  days: Array<number>(9).fill(300),
  projection: ends(8000, 8800),
  format: (amount) => `₹${amount}`,
  ...given,
});

describe('judgeBudget', () => {
  it('says what is spent, what is left for each day, and where the month ends', () => {
    expect(judgeBudget(input())).toEqual({
      spent: 2700,
      left: 6300,
      share: 0.3,
      // 21 days with today.
      perDayLeft: 300,
      evenPace: 3000,
      projection: { basis: 'forecast', expected: 8000, interval80: [8000, 8800], variance: -1000 },
      status: 'on-track',
      sentence:
        'Food & dining: ₹2700 of ₹9000 spent (30 %); the month will probably end at ₹8000, ₹1000 under budget.',
    });
  });

  it.each<[string, Partial<BudgetInput>, string]>([
    [
      'at-risk',
      { projection: ends(8000, 9001) },
      'the month will probably end at ₹8000, but may reach ₹9001, which is over budget.',
    ],
    [
      'projected-over',
      { projection: ends(9500, 9900) },
      'the month will probably end at ₹9500, ₹500 over budget.',
    ],
    [
      'over',
      { days: [9100], projection: ends(9500, 9900) },
      '₹9100 of ₹9000 spent (101 %), ₹100 over budget.',
    ],
    [
      'on-track',
      { projection: null },
      'end at ₹8100, ₹900 under budget, if it goes on as so far (too little history for a forecast).',
    ],
    [
      'projected-over',
      { projection: null, budget: { category: null, amount: 8000 } },
      'Total: ₹2700 of ₹8000 spent (34 %); the month will probably end at ₹8100, ₹100 over budget',
    ],
  ])('is %s: %j', (status, given, sentence) => {
    const progress = judgeBudget(input(given));
    expect(progress.status).toBe(status);
    expect(progress.sentence).toContain(sentence);
  });

  it.each([
    ['2026-11-07', null],
    ['2026-11-08', 9000],
  ])('without history, on %s, sees the month end at %d', (today, expected) => {
    const days = Array<number>(Number(today.slice(-2))).fill(300);
    const { projection, sentence } = judgeBudget(input({ today, days, projection: null }));
    expect(projection?.expected ?? null).toBe(expected);
    expect(sentence).toContain('too little history');
  });

  it('counts a month from the day on which the user lets it start', () => {
    const { evenPace } = judgeBudget(input({ monthStartDay: 25, today: '2026-11-24', projection: null }));
    expect(evenPace).toBe(9000);
  });

  it('never allows more than is left, and is over exactly when more is spent than budgeted', () => {
    const inputs = record({
      day: integer({ min: 1, max: 30 }),
      amount: integer({ min: 1, max: 10_000_000 }),
      spent: array(integer({ min: -20_000, max: 900_000 }), { minLength: 30, maxLength: 30 }),
      expected: option(integer({ min: 0, max: 10_000_000 })),
    });
    assert(
      property(inputs, ({ day, amount, spent, expected }) => {
        const progress = judgeBudget(
          input({
            budget: { category: null, amount },
            today: `2026-11-${String(day).padStart(2, '0')}`,
            days: spent.slice(0, day),
            projection: expected === null ? null : ends(expected, expected + 1000),
          }),
        );
        expect(progress.spent + progress.left).toBe(amount);
        expect(progress.perDayLeft * (31 - day)).toBeLessThanOrEqual(Math.max(0, progress.left));
        expect(progress.status === 'over').toBe(progress.spent > amount);
        if (progress.projection !== null)
          expect(progress.projection.variance).toBe(progress.projection.expected - amount);
      }),
    );
  });

  it.each<[string, Partial<BudgetInput>]>([
    ['A budget of 0 is not', { budget: { category: null, amount: 0 } }],
    ['0.5 is not a whole number', { days: [0.5] }],
    ['11 days, but today is day 10', { days: Array<number>(11).fill(1) }],
    ['The projection is for 2026-12-01', { projection: { ...ends(1, 2), month: '2026-12-01' } }],
  ])('refuses what cannot be right: %s', (why, wrong) => {
    expect(() => judgeBudget(input(wrong))).toThrow(why);
  });
});
