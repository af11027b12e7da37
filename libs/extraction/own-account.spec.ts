import { describe, expect, it } from '@jest/globals';
import { chooseAccount } from './own-account.js';
import { read } from './reading.js';

describe('chooseAccount', () => {
  it.each([
    ['Перевод на карту <ACCOUNT:k1theirs>\nкарта <CARD:k1own>', '<CARD:k1own>'],
    ['Rs 90 spent on card <CARD:k1own~4821>', '<CARD:k1own~4821>'],
    ['<REF:k1prod> 09.12.17 11:44 списание 90р', '<REF:k1prod>'],
    ['Id.klienta: <CUSTOMER_ID:k1me> Summa: 90.00RUB', '<CUSTOMER_ID:k1me>'],
    [
      'Rs 90 sent to <PERSON:k1friend> BANK A/C <IBAN:k1theirs> from your GREEN A/C <ACCOUNT:k1own>',
      '<ACCOUNT:k1own>',
    ],
    ['Зарахування на рахунок <IBAN:k1iban>, картка <CARD:k1own>', '<CARD:k1own>'],
    ['Оплачен штраф 90р, УИН <ACCOUNT:k1uin>, с карты <CARD:k1own>', '<CARD:k1own>'],
    ['Debito $ 90 desde cuenta <CUSTOMER_ID:k1own>', '<CUSTOMER_ID:k1own>'],
    ['Rs 90 paid for consumer no <CUSTOMER_ID:k1meter>', null],
    ['<REF:k1code> Confirmed. Ksh90 sent', null],
  ])('of `%s` is %s', (text, account) => {
    expect(chooseAccount(read(text), false).account).toBe(account);
  });
});
