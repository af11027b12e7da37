import { describe, expect, it } from '@jest/globals';
import { plain } from './fold.js';
import { tokens } from './tokens.js';

const kinds = (text: string): string[] =>
  tokens(plain(text)).map(({ kind, text: written }) => `${kind} ${written}`);

describe('tokens', () => {
  it('parts a sum from its currency, a date from its time and keeps a mask whole', () => {
    expect(kinds('Rs.499.00 paid from <ACCOUNT:k1abcd> on 28-12-24 10:30 PM')).toEqual([
      'word Rs',
      'number 499.00',
      'word paid',
      'word from',
      'mask <ACCOUNT:k1abcd>',
      'word on',
      'date 28-12-24',
      'time 10:30 PM',
    ]);
  });

  it.each([
    '10Sep23',
    '10-Sep-2023',
    '2023-09-10',
    '10.09.2023',
    'Sep 10, 2023',
    '10/09/23',
    '10 septiembre 2023',
  ])('sees a day in %s', (text) => {
    expect(kinds(text)).toEqual([`date ${text}`]);
  });

  it('takes no fraction, rate or 24/7 for a day', () => {
    expect(kinds('24/7 23/48 11.90').filter((kind) => kind.startsWith('date'))).toEqual([]);
  });

  it('ends sentences at full stops, but not after abbreviations', () => {
    const stops = tokens('Rs. 90 paid. Avl. Bal Rs 9.Thank you').filter(({ stop }) => stop);
    expect(stops.map(({ text }) => text)).toEqual(['Avl', 'Thank']);
  });

  it('reads digits of other scripts and drops invisible characters', () => {
    expect(kinds('₹\u200b१२३ ٥٠ ๙๐')).toEqual(['word ₹', 'number 123', 'number 50', 'number 90']);
  });

  it('trusts no mask that masking did not make', () => {
    const list = tokens('<ACCOUNT:k1abcd> <ACCOUNT:k1wxyz>', (token) => token === '<ACCOUNT:k1abcd>');
    expect(list.filter(({ kind }) => kind === 'mask')).toHaveLength(1);
  });
});
