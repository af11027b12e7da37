import { describe, expect, it } from '@jest/globals';
import type { SeriesForecast } from './line-rows.js';
import { type Changes, changeCategory, changeTotal, monthlyMean } from './what-if.js';

const projection = (month: string, expected: string, low: string, high: string) => ({
  month,
  expected,
  low80: low,
  high80: high,
  low95: low,
  high95: high,
});
const forecast = (...next: SeriesForecast['next']): SeriesForecast => ({
  monthEnd: projection('2026-11-01', '900.00', '800.00', '1000.00'),
  next,
  method: 'median of 12 months',
  historyMonths: 12,
  backtest: { months: 0, mase: null, coverage: null },
  sentence: '',
});
const fun = {
  category: 'entertainment',
  ...forecast(projection('2026-12-01', '1000.10', '700.00', '1300.00')),
};
const food = {
  category: 'groceries',
  ...forecast(projection('2026-12-01', '5000.00', '4000.00', '6000.00')),
};
const total = forecast(projection('2026-12-01', '6000.10', '5200.00', '6900.00'));
const without = [{ category: 'entertainment', monthlyEquivalent: '649.05' }];
const capped = (amount: string): Changes => ({ without: [], caps: new Map([['groceries', amount]]) });

describe('a forecast with changes', () => {
  it('is less by a payment that is left out, in its category alone', () => {
    const changes = { without, caps: new Map() };
    expect(changeCategory(fun, changes).next[0]).toMatchObject({ expected: '351.05', low80: '50.95' });
    expect(changeCategory(food, changes).next).toEqual(food.next);
    expect(changeTotal(total, [fun, food], changes).next[0]).toMatchObject({
      expected: '5351.05',
      low80: '4550.95',
      high80: '6250.95',
    });
  });

  it('never saves more than a category costs', () => {
    const changes = { without: [...without, ...without], caps: new Map() };
    expect(changeCategory(fun, changes).next[0]?.expected).toBe('0.00');
    expect(changeTotal(total, [fun, food], changes).next[0]?.expected).toBe('5000.00');
  });

  it('holds a category at its cap, and one below it where it is', () => {
    expect(changeCategory(food, capped('4500')).next[0]).toMatchObject({
      expected: '4500.00',
      low80: '4000.00',
      high80: '4500.00',
    });
    expect(changeTotal(total, [fun, food], capped('4500')).next[0]?.expected).toBe('5500.10');
    expect(changeTotal(total, [fun, food], capped('9000')).next).toEqual(total.next);
  });

  it('leaves the running month as it is', () => {
    expect(changeTotal(total, [fun, food], capped('1')).monthEnd).toEqual(total.monthEnd);
  });

  it('comes to the mean of its months, to the hundredth', () => {
    const months = ['0.01', '0.01', '0.03'].map((amount, i) => projection(`2026-1${i}-01`, amount, '0', '1'));
    expect(monthlyMean(forecast(...months))).toBe('0.02');
    expect(monthlyMean(forecast())).toBe('0.00');
  });
});
