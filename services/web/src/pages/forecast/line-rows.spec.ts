import { describe, expect, it } from '@jest/globals';
import type { MonthlySpending } from '../../api/monthly-spending.js';
import { lineRows, type SeriesForecast } from './line-rows.js';

const projection = (month: string) => ({
  month,
  expected: '50.00',
  low80: '40.00',
  high80: '60.00',
  low95: '30.00',
  high95: '70.00',
});
const forecast: SeriesForecast = {
  monthEnd: projection('2026-11-01'),
  next: [projection('2026-12-01')],
  method: 'trailing median',
  historyMonths: 2,
  backtest: { months: 0, mase: null, coverage: null },
  sentence: '',
};
const named = (name: string, amounts: string[]) => ({
  kind: 'named' as const,
  name,
  total: '0',
  count: 1,
  amounts,
});
const spending: MonthlySpending = {
  currency: 'INR',
  otherCurrencies: [],
  from: '2026-08-01',
  to: '2026-12-01',
  interval: 'month',
  buckets: ['2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'],
  series: [
    named('groceries', ['1.00', '10.10', '20.20', '30.00']),
    named('fuel', ['1.00', '5.05', '6.00', '7.00']),
    named('refund', ['0.00', '-3.00', '0.00', '0.00']),
  ],
};

describe('the line of a forecast', () => {
  it('adds up what is forecast, in the full months that it was made from, and goes on with the running one', () => {
    expect(lineRows(forecast, spending, null)).toEqual([
      ['2026-09-01', '15.15', null, null, null],
      ['2026-10-01', '26.20', null, null, null],
      ['2026-11-01', null, '40.00', '50.00', '60.00'],
      ['2026-12-01', null, '40.00', '50.00', '60.00'],
    ]);
  });

  it('is of one category alone', () => {
    expect(lineRows(forecast, spending, 'fuel').slice(0, 2)).toEqual([
      ['2026-09-01', '5.05', null, null, null],
      ['2026-10-01', '6.00', null, null, null],
    ]);
  });

  it('has what changes would make of the coming months beside it', () => {
    const changed = { ...forecast, next: [{ ...projection('2026-12-01'), expected: '35.00' }] };
    expect(lineRows(forecast, spending, null, changed).map((row) => row[5])).toEqual([
      null,
      null,
      null,
      '35.00',
    ]);
  });
});
