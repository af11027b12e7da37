import { describe, expect, it } from '@jest/globals';
import { transactionsOf } from './transactions-of.js';

describe('transactionsOf', () => {
  const days = { from: '2026-11-01', to: '2026-12-01' };

  it.each([
    [{}, '/transactions?from=2026-11-01&to=2026-12-01'],
    [
      { category: 'food_dining', merchant: 'Bar & Grill' },
      '/transactions?category=food_dining&merchant=Bar+%26+Grill&from=2026-11-01&to=2026-12-01',
    ],
  ])('leads with %j to %s', (limits, address) => expect(transactionsOf(days, limits)).toBe(address));
});
