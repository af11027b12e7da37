import { describe, expect, it } from '@jest/globals';
import { chooseAccount, chooseReference } from './own-account.js';
import { read } from './reading.js';

describe('chooseAccount', () => {
  it.each([
    ['Перевод на карту <ACCOUNT:k1theirs>\nкарта <CARD:k1own>', '<CARD:k1own>'],
    ['<REF:k1prod> 09.12.17 11:44 списание 90р', '<REF:k1prod>'],
    ['Id.klienta: <CUSTOMER_ID:k1me> Summa: 90.00RUB', '<CUSTOMER_ID:k1me>'],
    ['Rs 90 paid for consumer no <CUSTOMER_ID:k1meter>', null],
    ['<REF:k1code> Confirmed. Ksh90 sent', null],
  ])('of `%s` is %s', (text, account) => {
    expect(chooseAccount(read(text), false).account).toBe(account);
  });
});

describe('chooseReference', () => {
  it.each([
    ['Cheque no <REF:k1chq> paid. UTR <REF:k1utr>', '<REF:k1utr>'],
    ['<REF:k1code> Confirmed. Ksh90 sent. Reference <REF:k1other>', '<REF:k1other>'],
    ['Order <REF:k1order>. Rs 90 paid. Txn id <REF:k1txn>', '<REF:k1txn>'],
    ['Rs 90 paid for order <REF:k1order>', '<REF:k1order>'],
    ['Rs 90 paid', null],
  ])('of `%s` is %s', (text, reference) => {
    expect(chooseReference(read(text))).toBe(reference);
  });
});
