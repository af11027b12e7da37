import { describe, expect, it } from '@jest/globals';
import { readAgainst, writeAgainst } from './read-against.js';

describe('the days to compare with', () => {
  const against = { againstFrom: '2025-11-01', againstTo: '2025-12-01' };

  it('are kept in the address, beside what else is there', () => {
    const search = writeAgainst(new URLSearchParams('period=this-month'), against);
    expect(search.get('period')).toBe('this-month');
    expect(readAgainst(search)).toEqual(against);
    expect(String(writeAgainst(search, {}))).toBe('period=this-month');
  });

  it.each([
    '',
    'againstFrom=2025-11-01',
    'againstFrom=2025-12-01&againstTo=2025-12-01',
    'againstFrom=1&againstTo=2',
  ])('are none in ?%s', (search) => expect(readAgainst(new URLSearchParams(search))).toEqual({}));
});
