import type { Fields, Finding } from '#libs/contracts/index.js';
import { describe, expect, it } from '@jest/globals';
import { costRatio } from '#libs/evaluation/cost-ratio.js';
import { extract, extractAll, type ExtractInput } from './extract.js';

/** Findings for the masks that a text already holds. */
function findingsIn(text: string): Finding[] {
  return [...text.matchAll(/<([A-Z_]+)(?::\w+)?>/g)].map((found) => ({
    type: found[1]!,
    start: found.index,
    end: found.index + 4,
    token: found[0],
    maskedStart: found.index,
    maskedEnd: found.index + found[0].length,
  }));
}

const fields = (text: string, input: Partial<ExtractInput> = {}): Fields =>
  extract({ text, findings: findingsIn(text), country: 'IN', timeZone: 'Asia/Kolkata', ...input });

describe('extract', () => {
  it('reads a text that was masked before, of whose tokens masking found only some', () => {
    const text = '<OTP> is the OTP for Rs 90 at ZOMATO on card <CARD:k1own>. Call <PHONE:k1help>';
    const [, , phone] = findingsIn(text);
    expect(fields(text, { findings: [phone!] })).toEqual(fields(text));
    expect(fields(text)).toMatchObject({ kind: 'otp', account: '<CARD:k1own>' });
  });

  it('reads each of many as it reads one', () => {
    const inputs: ExtractInput[] = [
      { text: 'USD 12.00 spent at ZOMATO on card <CARD:k1own>', country: 'US', sender: 'CHASE' },
      { text: 'Rs 90 credited to A/c <ACCOUNT:k1own> on 10-03-24', country: 'IN', timeZone: 'Asia/Kolkata' },
      { text: '' },
      { text: '<OTP> is the OTP for Rs 90 at ZOMATO', receivedAt: '2026-09-12T10:00:00Z' },
    ];
    expect(extractAll(inputs)).toEqual(inputs.map(extract));
    expect(extractAll([])).toEqual([]);
  });

  it('reads every field of a full alert', () => {
    const text =
      'Rs.1,25,000.50 debited from A/c <ACCOUNT:k1own> on 10-03-24 14:30 via UPI to ZOMATO LTD. Ref <REF:k1ref>. Avl Bal Rs 9,000.00. Not you? Call <PHONE:k1help>';
    expect(fields(text, { receivedAt: '2024-03-10T09:01:00Z' })).toEqual({
      kind: 'transaction',
      kindReason: 'movement and amount',
      fee: null,
      originalAmount: null,
      originalCurrency: null,
      instrument: 'account',
      bank: null,
      direction: 'debit',
      isRefund: false,
      amount: '125000.50',
      currency: 'INR',
      counterparty: 'ZOMATO LTD',
      merchant: 'Zomato',
      account: '<ACCOUNT:k1own>',
      balance: '9000.00',
      limit: null,
      reference: '<REF:k1ref>',
      occurredAt: '2024-03-10T14:30:00+05:30',
      channel: 'upi',
      doubts: [],
    });
  });

  it('gives nulls for a text that says nothing', () => {
    expect(fields('See you at dinner tomorrow?')).toMatchObject({
      kind: 'notice',
      amount: null,
      currency: null,
      direction: null,
      merchant: null,
      account: null,
    });
  });

  it('works without findings', () => {
    expect(extract({ text: 'Rs 90 debited from A/c <ACCOUNT:k1own>' })).toMatchObject({
      amount: '90.00',
      account: '<ACCOUNT:k1own>',
    });
  });

  it.each([
    ['Rs 90 debited from <ACCOUNT:k1own>. Avl Bal: INR 1,200', '90.00', '1200.00', null],
    ['Bal Rs 1,200 after Rs 90 spent on Card <CARD:k1own>', '90.00', '1200.00', null],
    ['Spent INR 90 on Card <CARD:k1own> at CAFE. Avl Limit: INR 5,000', '90.00', null, '5000.00'],
    ['A/c <ACCOUNT:k1own> debited by 90.0 on 10Mar24', '90.00', null, null],
    ['Fee Rs 9. Rs 90 withdrawn at ATM. Remaining balance Rs 1,200', '90.00', '1200.00', null],
    ['Prev Bal: Rs 1,290. New Bal: Rs 1,200. Rs 90 paid', '90.00', '1200.00', null],
    ['Payment of Rs 2.5 lakh sent to SELLER', null, null, null],
    ['Rs 90 paid to SHOP. Balance Rs 1,200. Tax charged: Rs 0.00', '90.00', '1200.00', null],
    ['Rs 2,080 (USD 24.60) spent on Card <CARD:k1own>', '2080.00', null, null],
    ['Card 4**<CARD:k1own>: -90.00 INR. Avl Bal Rs 1,200.00CR', '90.00', '1200.00', null],
    ['Wthdr, ATM, Rs 90.00, Total Avail Bal Rs 1,200', '90.00', '1200.00', null],
    ['INR 8,500 debited for USD 99.00 at SHOP', '8500.00', null, null],
  ])('tells the sums of `%s` apart', (text, amount, balance, limit) => {
    expect(fields(text)).toMatchObject({ amount, balance, limit });
  });

  it.each([
    ['RU', 'Покупка 1 250,50р MAGAZIN Баланс: 3 000р', 'debit', '1250.50', 'RUB', '3000.00'],
    [
      'RU',
      'Karta <CARD:k1own>. Zachisleno 500.00 RUB. Dostupno 1 500.00 RUB',
      'credit',
      '500.00',
      'RUB',
      '1500.00',
    ],
    ['CO', 'Compra por $50.000 en TIENDA VERDE. Saldo: $120.000', 'debit', '50000.00', 'COP', '120000.00'],
    ['BR', 'Compra aprovada no valor de R$ 1.250,90 em LOJA VERDE', 'debit', '1250.90', 'BRL', null],
    ['FR', 'Votre compte a ete debite de 45,50 EUR. Solde: 310,00 EUR', 'debit', '45.50', 'EUR', '310.00'],
    ['SA', 'شراء بمبلغ 45.50 ريال من متجر. الرصيد 310.00 ريال', 'debit', '45.50', 'SAR', '310.00'],
    ['EG', 'تم إيداع ٥٠٠ جنيه في حسابك. الرصيد ١٢٠٠ جنيه', 'credit', '500.00', 'EGP', '1200.00'],
    [
      'ID',
      'Pembayaran Rp50.000 ke TOKO HIJAU berhasil. Saldo Rp120.000',
      'debit',
      '50000.00',
      'IDR',
      '120000.00',
    ],
    ['IN', 'Aapke khate se Rs.500 kat gaye. Shesh rashi: Rs.900', 'debit', '500.00', 'INR', '900.00'],
    [
      'KE',
      'Ksh2,500.00 sent to GREEN SHOP. New balance is Ksh585.26. Transaction cost, Ksh51.00',
      'debit',
      '2500.00',
      'KES',
      '585.26',
    ],
    [
      'NG',
      'Acct: <ACCOUNT:k1own> Amt: NGN5,000.00 CR Desc: GREEN LTD Avail Bal: NGN7,000.00',
      'credit',
      '5000.00',
      'NGN',
      '7000.00',
    ],
    ['KW', 'Purchase of KWD 12.500 at GREEN SHOP. Avl Bal KWD 90.250', 'debit', '12.500', 'KWD', '90.250'],
    ['US', 'You paid $12.34 at GREEN SHOP', 'debit', '12.34', 'USD', null],
    [
      'ZA',
      'R500.00 paid from Cheque Acc <ACCOUNT:k1own>. Available R1 200.00',
      'debit',
      '500.00',
      'ZAR',
      '1200.00',
    ],
  ])('reads an alert of %s: %s', (country, text, direction, amount, currency, balance) => {
    expect(fields(text, { country })).toMatchObject({
      kind: 'transaction',
      direction,
      amount,
      currency,
      balance,
    });
  });

  it.each([
    ['Acct <ACCOUNT:k1own> debited for Rs 90 on 10-Mar-24; GREEN CAFE credited', 'debit'],
    ['Rs 90 spent on your Credit Card <CARD:k1own>', 'debit'],
    ['NEFT of Rs 90 credited to beneficiary account <ACCOUNT:k1theirs>', 'debit'],
    ['Rs 90 credited to your a/c <ACCOUNT:k1own>', 'credit'],
    ['Rs 90 credited to GREEN CAFE via UPI', 'debit'],
    ['<PERSON:k1friend> sent you Rs 90', 'credit'],
    ['Premium Rs 90 received for Policy <CUSTOMER_ID:k1pol>', 'debit'],
    ['Account <ACCOUNT:k1own> CREDIT with amount Rs. 90.00. Balance: Rs.16.00', 'credit'],
    ['Rs.90.00 Dr. from A/C <ACCOUNT:k1own> and Cr. to <VPA:k1shop>', 'debit'],
    ['Payment of Rs 90 to your Credit Card <CARD:k1own> has been received', 'credit'],
    ['E-Transfer of Rs 90 to <PERSON:k1friend> was deposited', 'debit'],
    ['Transfer of Rs 90 from <PERSON:k1friend>', 'credit'],
    ['Money in: Rs 90 to account <ACCOUNT:k1own>', 'credit'],
    ['Card <CARD:k1own> -90р SHOP Доступно 10р', 'debit'],
  ])('knows which way the money of `%s` went', (text, direction) => {
    expect(fields(text, { country: text.includes('р') ? 'RU' : 'IN' }).direction).toBe(direction);
  });

  it('marks a refund, which is a transaction only when it is done', () => {
    expect(fields('Refund of Rs 90 credited to your Card <CARD:k1own>')).toMatchObject({
      kind: 'transaction',
      direction: 'credit',
      isRefund: true,
    });
    expect(fields('Your refund of Rs 90 will be credited soon')).toMatchObject({
      kind: 'pending',
      isRefund: true,
    });
  });

  it('takes the own account, not the other one', () => {
    expect(fields('Rs 90 sent to A/c <ACCOUNT:k1theirs> from A/c <ACCOUNT:k1own>').account).toBe(
      '<ACCOUNT:k1own>',
    );
    expect(fields('Rs 90 credited to A/c <ACCOUNT:k1own> from A/c <ACCOUNT:k1theirs>').account).toBe(
      '<ACCOUNT:k1own>',
    );
  });

  it('takes time in proportion to the length of the text', () => {
    const work = (repeats: number) =>
      void extract({ text: 'received Rs 90 to GREEN CAFE credited. '.repeat(repeats), country: 'IN' });
    expect(costRatio(work, { sizes: [500, 4000], enough: 24 })).toBeLessThan(24);
  });
});

describe('beside the amount', () => {
  it.each([
    [
      'a fee on top',
      'Ksh500 sent to <PERSON:k1aaaa>. Transaction cost, Ksh7.00',
      { amount: '500.00', fee: '7.00' },
    ],
    [
      'a fee that is the amount',
      'SMS charges of Rs 17.70 debited from A/c <ACCOUNT:k1aaaa>',
      { amount: '17.70', fee: null },
    ],
    [
      'the sum before exchange',
      'USD 12.00 spent on your card <CARD:k1aaaa> at GREEN SHOP. INR 1,020.00 debited',
      {
        amount: '1020.00',
        currency: 'INR',
        originalAmount: '12.00',
        originalCurrency: 'USD',
        instrument: 'card',
      },
    ],
    ['a wallet', 'Rs 90 paid from your wallet <ACCOUNT:k1aaaa> to GREEN SHOP', { instrument: 'wallet' }],
  ])('%s', (_, text, expected) => {
    expect(extract({ text, country: 'IN' })).toMatchObject(expected);
  });
});
