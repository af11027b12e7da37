import { describe, expect, it } from '@jest/globals';
import { bankOf } from './bank.js';
import { read } from './reading.js';

describe('the bank that writes', () => {
  it.each([
    ['VM-HDFCBK-S', 'Rs 90 debited from A/c', 'HDFC Bank'],
    ['AXISBK', 'Rs 90 debited to SBI', 'Axis Bank'],
    ['MPESA', 'QAB Confirmed. Ksh90 sent', 'M-PESA'],
    ['VK-GRNSHP', 'Rs 90 paid', null],
    ['AX-FEDBNK', 'Rs 90 paid', 'Federal Bank'],
    ['AX-FEDEXP', 'Parcel delivered, Rs 90 paid', null],
    [
      undefined,
      'Rs 90 sent to ICICI Bank from A/c <ACCOUNT:k1aaaa>. Not you? Call 1800 -HDFC Bank',
      'HDFC Bank',
    ],
    [undefined, 'Dear SBI User, your A/c is debited by Rs 90 to Axis Bank', 'State Bank of India'],
    [undefined, 'Сбербанк: покупка 90р GREEN SHOP', 'Sberbank'],
    [undefined, 'Rs 90 paid at a chase in a zenithal maya', null],
  ])('of %p writing %p is %p', (sender, text, bank) => {
    expect(bankOf(read(text), sender)).toBe(bank);
  });
});
