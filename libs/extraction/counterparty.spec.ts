import { describe, expect, it } from '@jest/globals';
import { extract } from './extract.js';

const side = (text: string, country = 'IN') => {
  const { counterparty, merchant } = extract({ text, country });
  return [counterparty, merchant];
};

describe('findOtherSide', () => {
  it.each([
    ['Rs 90 spent on Card <CARD:k1own> at ZOMATO*ORDER 123 on 10-03-24', 'ZOMATO', 'Zomato'],
    ['Rs 90 debited. Info: UPI/ZOMATO LTD/pay. Avl Bal Rs 9', 'ZOMATO LTD', 'Zomato'],
    ['Rs 90 sent to zomato.<VPA:k1shop> from A/c <ACCOUNT:k1own>', 'zomato', 'Zomato'],
    ['Rs 90 paid to ROSEBUD BAKERY via UPI. Ref <REF:k1ref>', 'ROSEBUD BAKERY', 'Rosebud Bakery'],
    [
      'Sent Rs 90\nFrom Bank A/c <ACCOUNT:k1own>\nTo Rosebud Bakery\nOn 10/03/24',
      'Rosebud Bakery',
      'Rosebud Bakery',
    ],
    ['Acct debited Rs 90 on 10-Mar-24; ROSEBUD BAKERY credited', 'ROSEBUD BAKERY', 'Rosebud Bakery'],
    [
      'Rs 90 credited to A/c <ACCOUNT:k1own> from ROSEBUD BAKERY on 10-03-24',
      'ROSEBUD BAKERY',
      'Rosebud Bakery',
    ],
    ['Rosebud Bakery: Rs 90 charged for your order', 'Rosebud Bakery', 'Rosebud Bakery'],
    ['Rs 90 debited towards ACH*ROSEBUD FUND from A/c <ACCOUNT:k1own>', 'ROSEBUD FUND', 'Rosebud Fund'],
  ])('finds the business in `%s`', (text, counterparty, merchant) => {
    expect(side(text)).toEqual([counterparty, merchant]);
  });

  it.each([
    [
      'Compra de 90,00 EUR con tarjeta <CARD:k1own> en EL RINCON DE LA ROSA el 14/03/25',
      'ES',
      'El Rincon de la Rosa',
    ],
    [
      'Rosebud Bank: ROSEBUD HOME GYM withdrew $90.00 from account ending <ACCOUNT:k1own>',
      'US',
      'Rosebud Home Gym',
    ],
    [
      '<CARD:k1own> ile biten kartınız ile GUL FIRINI işyerinden 90,00 TL harcama yapıldı',
      'TR',
      'Gul Firini',
    ],
    ['Lastschrift 90,00 EUR von ROSENCLUB OST am 14.02.2026, Konto <ACCOUNT:k1own>', 'DE', 'Rosenclub Ost'],
    ['Rs 90 debited towards <VPA:k1shop> ROSEBUD BAKERY. RRN:<REF:k1ref>', 'IN', 'Rosebud Bakery'],
    ['Rs 90 debited from A/c <ACCOUNT:k1own>. To pause, open the app', 'IN', null],
  ])('reads the business of `%s` in %s as %s', (text, country, merchant) => {
    expect(side(text, country)[1]).toBe(merchant);
  });

  it('finds a shop that stands by itself behind the sum', () => {
    expect(side('Pokupka 90.00 RUB. ROSEBUD BAKERY. Dostupno 10.00 RUB', 'RU')).toEqual([
      'ROSEBUD BAKERY',
      'Rosebud Bakery',
    ]);
  });

  it.each([
    ['Rs 90 debited. Info: NEFT/<REF:k1ref>/ROSEBUD BAKERY. Bal Rs 9', 'Rosebud Bakery'],
    ['Rs 90 debited by RTGS-ROSEBUD BAKERY. Bal Rs 9', 'Rosebud Bakery'],
    ['Rs 90 debited via POS <ACCOUNT:k1pos> ROSEBUD BAKERY on 10-03-24', 'Rosebud Bakery'],
    ['Rs 90 debited; paid to A7B ROSEBUD BAKERY via UPI', 'A7b Rosebud Bakery'],
    ['Rs 90 spent on Card <CARD:k1own> @UPI_ROSEBUD BAKERY 10-03-24', 'Rosebud Bakery'],
    ['Pokupka 90 RUR; Ostatok: 9 RUR; RU/UFA/ROSEBUD BAKERY; 10.03.2024', 'Rosebud Bakery'],
    ['Rs 90 debited from A/c <ACCOUNT:k1own>. SMS BLOCKUPI code to <PHONE:k1help>', null],
    ['Rosebud Bank: Rs 90 debited from A/c <ACCOUNT:k1own> to <PERSON:k1friend>', null],
  ])('reads the merchant of `%s` as %s', (text, merchant) => {
    expect(side(text)[1]).toBe(merchant);
  });

  it('keeps a private person a token and calls it no merchant', () => {
    expect(side('Rs 90 sent to <PERSON:k1friend> via UPI')).toEqual(['<PERSON:k1friend>', null]);
    expect(side('Dear <PERSON:k1me>, Rs 90 debited from your A/c')).toEqual([null, null]);
  });

  it('calls a cash machine no merchant', () => {
    expect(side('Rs 90 withdrawn at GREEN ATM from A/c <ACCOUNT:k1own>')).toEqual(['GREEN ATM', null]);
  });

  it.each([
    'Rs 90 credited to your account by NEFT',
    'Rs 90 debited from A/c <ACCOUNT:k1own> for water bill',
    'Rs 90 debited from A/c <ACCOUNT:k1own>. To dispute call <PHONE:k1help>',
    'Rs 90 sent to A/c <ACCOUNT:k1theirs>',
    'Rs 90 transferred from A/c <ACCOUNT:k1own> to own A/c <ACCOUNT:k1other> via IMPS',
    'Rs 90 debited from A/c <ACCOUNT:k1own> towards RBL Credit Card bill payment. Bal Rs 9',
    'Rs 90 debited from A/c <ACCOUNT:k1own> towards RBL Bank Credit Card payment. Bal Rs 9',
    'Rs 90 debited. New Balance: Rs 9',
  ])('finds nobody in `%s`', (text) => {
    expect(side(text)).toEqual([null, null]);
  });
});
