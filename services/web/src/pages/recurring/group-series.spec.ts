import { describe, expect, it } from '@jest/globals';
import type { RecurringSeries } from '../../api/recurring.js';
import { groupSeries } from './group-series.js';

const series = (id: string, changes: Partial<RecurringSeries>): RecurringSeries => ({
  id,
  direction: 'debit',
  merchant: id,
  counterparty: null,
  category: null,
  cadence: 'monthly',
  isFixed: true,
  typicalAmount: '100.00',
  lastAmount: '100.00',
  lastDay: '2026-11-04',
  nextDay: '2026-12-04',
  priceChange: null,
  isMissed: false,
  hasEnded: false,
  confidence: 0.9,
  transactionIds: [],
  monthlyEquivalent: '100.00',
  yearlyTotal: '1200.00',
  ...changes,
});

describe('the groups of recurring series', () => {
  it('set apart what is paid, what comes in and what has ended, the next one first', () => {
    const groups = groupSeries([
      series('rent', { nextDay: '2026-12-05' }),
      series('salary', { direction: 'credit' }),
      series('old', { hasEnded: true, nextDay: null, isMissed: true }),
      series('phone', { nextDay: '2026-12-01' }),
    ]);
    expect(groups.map(({ name, members }) => [name, members.map(({ id }) => id)])).toEqual([
      ['payments', ['phone', 'rent']],
      ['income', ['salary']],
      ['ended', ['old']],
    ]);
  });

  it('leave out what has no member', () => {
    expect(groupSeries([series('rent', {})]).map(({ name }) => name)).toEqual(['payments']);
  });
});
