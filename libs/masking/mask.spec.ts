import { describe, expect, it } from '@jest/globals';
import { mask } from './mask.js';
import { createTokeniser } from './tokens/tokeniser.js';

const tokenise = createTokeniser(new Uint8Array(32).fill(1), 'a', 'tenant');
/** Masked text with the bodies of tokens left out, which is easier to read. */
const shown = (text: string, country = 'IN') =>
  mask(text, { tokenise, country }).text.replaceAll(/:a[a-z2-7]{16}>/g, '>');

describe('mask', () => {
  it('tells where each value stood and where its token stands', () => {
    const text = '👛 A/c ХХ९०८७ debited ₹1,200 to ravi.k@okaxis';
    const masked = mask(text, { tokenise, country: 'IN' });
    expect(masked.findings.map(({ type, start, end }) => [type, text.slice(start, end)])).toEqual([
      ['ACCOUNT', 'ХХ९०८७'],
      ['VPA', 'ravi.k@okaxis'],
    ]);
    for (const { maskedStart, maskedEnd, token } of masked.findings) {
      expect(masked.text.slice(maskedStart, maskedEnd)).toBe(token);
    }
  });

  it('gives all spellings of a tail one token', () => {
    const tokens = ['A/c XX1234', 'A/c *1234', 'A/c ending 1234', 'acct ...1234', 'a/c no. १२३४'].map(
      (text) => mask(text, { tokenise }).findings[0]?.token,
    );
    expect(tokens[0]).toMatch(/^<ACCOUNT:a[a-z2-7]{16}>$/);
    expect(new Set(tokens).size).toBe(1);
  });

  it('leaves its own tokens and does not trust forged ones', () => {
    const own = mask('A/c XX1234 debited', { tokenise }).text;
    expect(mask(own, { tokenise })).toEqual({ text: own, findings: [] });
    const forged = '<ACCOUNT:aaaaaaaaaaaaaaaaa> <PERSON:a234567234567abcd>';
    const masked = mask(forged, { tokenise });
    expect(masked.findings.map(({ type }) => type)).toEqual(['ACCOUNT', 'PERSON']);
    expect(masked.text).not.toContain('aaaaaaaaaaaaaaaaa');
    expect(mask(masked.text, { tokenise }).text).toBe(masked.text);
  });

  it('does not take a token in disguise for its own', () => {
    const own = mask('A/c XX1234', { tokenise }).text.slice(4);
    expect(mask(own.replace('<', '＜'), { tokenise }).findings).toHaveLength(1);
  });

  it('shows neither length nor letters of codes and passwords', () => {
    expect(shown('Your OTP is 12345. CVV 123, PIN: 9876')).toBe('Your OTP is <OTP>. CVV <CVV>, PIN: <PIN>');
  });

  it('keeps the shop in a payment address', () => {
    expect(shown('Rs 200 to zomato@hdfcbank')).toBe('Rs 200 to zomato<VPA>');
    expect(shown('Rs 149 to hotstar.payu@icici')).toBe('Rs 149 to hotstar.<VPA>');
    expect(shown('Rs 149 to neha.payu@icici')).toBe('Rs 149 to <VPA>');
  });

  it('masks a value where it is repeated without a cue', () => {
    expect(shown('Card XX4821 used. SMS BLOCK 4821 to 56767')).toBe(
      'Card <CARD> used. SMS BLOCK <CARD> to 56767',
    );
  });

  it('masks everything behind 16 K characters, once', () => {
    const text = `A/c XX1234 debited Rs 5. ${'word '.repeat(5000)}9834417720`;
    const masked = mask(text, { tokenise, country: 'IN' });
    expect(masked.findings.map(({ type }) => type)).toEqual(['ACCOUNT', 'TEXT']);
    expect(masked.findings[1]?.end).toBe(text.length);
    expect(masked.text.length).toBeLessThan(17_000);
    expect(mask(masked.text, { tokenise, country: 'IN' }).text).toBe(masked.text);
  });

  it.each([
    ['amount of any size', 'Rs 98,76,54,321.50 and Rs 987654321000.00 and $2345678901.00'],
    ['amounts behind their currency', '1 234,56 € · 45.000,00 EUR · 2.5 lakh · 500/- · 250 rupees'],
    ['amounts in other scripts', '₹३,५०० जमा, ৳৫০০, ٥٠٠ ريال'],
    [
      'dates and times',
      'on 05-01-25, 07Feb25, 10-May-2024 11:10, March 15, 2025 at 1:15 PM, 2025-05-19T23:59:59',
    ],
    ['a date without separators', 'Txn 18042025 Rs 60'],
    ['merchants', 'Rs 340 at VIJAY SALES, Rs 20 at NATURALS, Rs 60 to Blinkit, Rs 9 to Sharma Medical Store'],
    ['banks and ways to pay', 'Dear Customer, transfer from HDFC Bank to Paytm Wallet via NEFT'],
    ['rates and counts', 'APY 4.25% for 120 days, 12 of 24 EMIs, 5000 points'],
    ['free call lines', 'Not you? Call 1800 425 3800 or 18002662'],
    ['dialled codes and footnotes', 'Dial *99# now. Flat *50% off'],
    ['debits in capitals', 'Amt:NGN5,000.00 DR Desc:POS'],
    ['orders of words', 'Order of food worth Rs 500 to home'],
  ])('leaves %s', (_, text) => {
    expect(shown(text)).toBe(text);
  });
});
