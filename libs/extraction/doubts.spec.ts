import { describe, expect, it } from '@jest/globals';
import { extract } from './extract.js';

const doubts = (text: string) => extract({ text, country: 'IN' }).doubts;

describe('findDoubts', () => {
  it.each([
    'Rs 90 debited from A/c <ACCOUNT:k1own>. Avl Bal Rs 900',
    'Rs 90 debited from A/c <ACCOUNT:k1own> and credited to <VPA:k1shop>',
    'USD 12.00 (Rs 1,020.00) spent on Card <CARD:k1own>',
    'Rs 0.00 charged. Rs 90 spent on Card <CARD:k1own>',
    'Your balance is Rs 900',
  ])('has none about `%s`', (text) => {
    expect(doubts(text)).toEqual([]);
  });

  it('doubts the amount when two different sums moved', () => {
    expect(doubts('Rs 90 debited from A/c <ACCOUNT:k1own> and Rs 70 debited on 10-03-24')).toEqual([
      'amount',
    ]);
  });

  it.each(['Rs 90 credited, debited from A/c <ACCOUNT:k1own>', 'Txn: -Rs 90 credited to your account'])(
    'doubts the direction of `%s`',
    (text) => {
      expect(doubts(text)).toEqual(['direction']);
    },
  );
});
