import { describe, expect, it } from '@jest/globals';
import type { Series, Trends } from '../../../api/trends.js';
import { addUp } from '../../../format/add-up.js';
import { categoryTrends } from './category-trends.js';

const TODAY = '2026-11-26';
const BUCKETS = ['2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'];

const series = (name: string | null, amounts: string[], kind: Series['kind'] = 'named'): Series => ({
  kind,
  name,
  amounts,
  total: addUp(amounts),
  count: amounts.length,
});
const trends = (...all: Series[]): Trends => ({
  currency: 'INR',
  otherCurrencies: [],
  from: '2026-06-01',
  to: '2026-12-01',
  interval: 'month',
  buckets: BUCKETS,
  series: all,
});

describe('the trends of categories', () => {
  const food = series('food_dining', ['100.00', '100.00', '200.00', '300.00', '500.00', '9000.00']);

  it('have means of the full months, the running one left out', () => {
    const fuel = series('fuel', ['0.00', '50.00', '0.00', '0.00', '0.00', '0.00']);
    const shown = categoryTrends(trends(food, fuel), TODAY);
    expect(shown).toMatchObject({ mean: '250.00', fullMonths: 5, spent: '10250.00' });
    expect(shown.categories.map(({ mean }) => mean)).toEqual(['240.00', '10.00']);
    expect(shown.months.map(({ total }) => total)[1]).toBe('150.00');
  });

  it('compare the last full month with the mean of the three before it', () => {
    const shown = categoryTrends(trends(food), TODAY);
    expect(shown.lastFull?.start).toBe('2026-10-01');
    expect(shown.categories[0]?.change).toEqual({
      now: '500.00',
      before: '200.00',
      change: '300.00',
      share: 1.5,
    });
  });

  it('have no share of a change from nothing', () => {
    const travel = series('travel', ['0.00', '0.00', '0.00', '0.00', '80.00', '0.00']);
    const { categories } = categoryTrends(trends(food, travel), TODAY);
    expect(categories[1]?.change).toMatchObject({ change: '80.00', share: null });
  });

  it('leave out a first month that may have begun before the first SMS', () => {
    const late = series('food_dining', ['0.00', '0.00', '10.00', '300.00', '500.00', '9000.00']);
    const shown = categoryTrends(trends(late), TODAY);
    expect(shown).toMatchObject({ mean: '400.00', fullMonths: 2 });
    expect(shown.categories[0]?.change).toBeNull();
  });

  it('have no mean without a full month', () => {
    const now = series('food_dining', ['0.00', '0.00', '0.00', '0.00', '0.00', '9000.00']);
    expect(categoryTrends(trends(now), TODAY)).toMatchObject({
      mean: null,
      fullMonths: 0,
      lastFull: undefined,
    });
  });

  it('name the largest, neither refunds nor what is only the rest', () => {
    const back = series('refund', ['-9999.00', '0.00', '0.00', '0.00', '0.00', '0.00']);
    const rest = series(null, ['5.00', '0.00', '0.00', '0.00', '0.00', '0.00'], 'other');
    expect(categoryTrends(trends(back, rest), TODAY).largest).toBeUndefined();
    expect(categoryTrends(trends(back, food, rest), TODAY).largest?.name).toBe('food_dining');
  });
});
