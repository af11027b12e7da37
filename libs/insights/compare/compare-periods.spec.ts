import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { comparePeriods } from './compare-periods.js';
import type { SpendingRow } from './comparison.js';

const rupees = (amount: number): string => `₹${amount.toLocaleString('en-IN')}`;
const row = (category: string, merchant: string | null, amount: number): SpendingRow => ({
  category,
  merchant,
  amount,
});

const rows = array(
  record({
    category: constantFrom('travel', 'fuel', 'groceries'),
    merchant: constantFrom('MakeMyTrip', 'IndiGo', 'Shell', null),
    amount: integer({ min: -50_000, max: 500_000 }),
  }),
  { maxLength: 12 },
);

describe('comparePeriods', () => {
  it('says what moved most, by how much and where', () => {
    const before = [
      row('travel', 'MakeMyTrip', 20_000),
      row('travel', 'IndiGo', 7_333),
      row('fuel', null, 900),
    ];
    const after = [
      row('travel', 'MakeMyTrip', 15_000),
      row('travel', 'MakeMyTrip', 16_000),
      row('travel', 'IndiGo', 8_633),
      row('fuel', 'Shell', 450),
      row('food_dining', 'Zomato', 300),
      row('food_dining', 'Swiggy', 280),
      row('food_dining', null, 100),
    ];
    const { total, categories, merchants } = comparePeriods(before, after, rupees);
    expect(total).toMatchObject({ before: 28_233, after: 40_763, change: 12_530 });
    expect(categories.map(({ sentence }) => sentence)).toEqual([
      'Travel rose by ₹12,300 (▲ 45 %), most of it MakeMyTrip.',
      'Food & dining rose by ₹680 from nothing.',
      'Fuel fell by ₹450 (▼ 50 %).',
    ]);
    expect(merchants.map(({ name }) => name)).toEqual(['MakeMyTrip', 'IndiGo', 'Shell', 'Zomato', 'Swiggy']);
    expect(merchants[0]).toEqual({
      name: 'MakeMyTrip',
      before: 20_000,
      after: 31_000,
      change: 11_000,
      share: 0.55,
      sentence: 'MakeMyTrip rose by ₹11,000 (▲ 55 %).',
    });
  });

  it('has no share of what was refunded, and leaves out what stayed', () => {
    const before = [row('shopping', 'Myntra', -500), row('fuel', 'Shell', 900)];
    const after = [row('shopping', 'Myntra', 700), row('fuel', 'Shell', 400), row('fuel', 'IndianOil', 500)];
    const { categories } = comparePeriods(before, after, rupees);
    expect(categories).toEqual([
      expect.objectContaining({
        name: 'shopping',
        share: null,
        sentence: 'Shopping rose by ₹1,200, most of it Myntra.',
      }),
    ]);
  });

  it('adds up, in order of size, and is its own opposite when periods change places', () => {
    assert(
      property(rows, rows, (before, after) => {
        const { total, categories } = comparePeriods(before, after, rupees);
        const sizes = categories.map(({ change }) => Math.abs(change));
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        expect(categories.reduce((sum, { change }) => sum + change, 0)).toBe(total.change);
        const back = comparePeriods(after, before, rupees).categories;
        expect(back.map(({ name, change }) => [name, -change])).toEqual(
          categories.map(({ name, change }) => [name, change]),
        );
      }),
    );
  });
});
