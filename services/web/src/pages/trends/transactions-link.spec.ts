import { describe, expect, it } from '@jest/globals';
import { transactionsLink } from './transactions-link.js';

describe('the address of counted transactions', () => {
  const filter = { merchant: 'A/B & Co', from: '2026-10-01', to: '2026-11-01' };

  it('names what is counted, whatever is in a name', () => {
    expect(transactionsLink({ currency: 'INR', otherCurrencies: [] }, filter)).toBe(
      '/transactions?merchant=A%2FB+%26+Co&from=2026-10-01&to=2026-11-01',
    );
  });

  it('names the currency where there are others, which are not counted', () => {
    expect(transactionsLink({ currency: 'INR', otherCurrencies: ['USD'] }, { category: 'fuel' })).toBe(
      '/transactions?category=fuel&currency=INR',
    );
  });
});
