import { describe, expect, it } from '@jest/globals';
import { readFilter } from './filter.js';

const read = (search: string, days = {}) => readFilter(new URLSearchParams(search), days);

describe('readFilter', () => {
  it('shows payments where nothing is asked for', () => {
    expect(read('')).toEqual({ kind: 'transaction' });
  });

  it('takes what links of other screens say', () => {
    const days = { from: '2026-11-01', to: '2026-12-01' };
    expect(read('category=groceries&from=2026-11-01&to=2026-12-01', days)).toEqual({
      kind: 'transaction',
      category: 'groceries',
      ...days,
    });
  });

  it('limits to no kind for all of them', () => {
    expect(read('kind=all&needsReview=true')).toEqual({ needsReview: true });
  });

  it('leaves out what is spelt wrong', () => {
    expect(read('direction=up&confidenceLevel=none&amountMin=1,000&amountMax=2000.50&kind=x&text=+')).toEqual(
      {
        kind: 'transaction',
        amountMax: '2000.50',
      },
    );
  });
});
