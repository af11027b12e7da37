import { describe, expect, it } from '@jest/globals';
import { read } from './reading.js';
import { chooseReference } from './reference.js';

describe('chooseReference', () => {
  it.each([
    ['Cheque no <REF:k1chq> paid. UTR <REF:k1utr>', '<REF:k1utr>'],
    ['<REF:k1code> Confirmed. Ksh90 sent. Reference <REF:k1other>', '<REF:k1other>'],
    ['Order <REF:k1order>. Rs 90 paid. Txn id <REF:k1txn>', '<REF:k1txn>'],
    ['Rs 90 paid for order <REF:k1order>', '<REF:k1order>'],
    ['Ref No <REF:k1bill>. TID: <REF:k1txn>', '<REF:k1txn>'],
    ['Fee Rs 9. ID: <NATIONAL_ID:k1taken>.', '<NATIONAL_ID:k1taken>'],
    ['Rs 90 paid. Customer ID: <CUSTOMER_ID:k1me>', null],
    ['To‘lov 90 so‘m. Chek 66d5547af4. Karta <CARD:k1own>', '66d5547af4'],
    ['Compra por $90. Folio 0084160', '0084160'],
    ['Rs 90 paid. Ref 1,204.50', null],
    ['Rs 90 paid', null],
  ])('of `%s` is %s', (text, reference) => {
    expect(chooseReference(read(text))).toBe(reference);
  });
});
