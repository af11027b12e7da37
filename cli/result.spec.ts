import { describe, expect, it } from '@jest/globals';
import type { Fields, Finding } from '#libs/contracts/index.js';
import { toResult } from './result.js';

const NOTHING: Fields = {
  kind: 'notice',
  kindReason: '',
  direction: null,
  isRefund: false,
  amount: null,
  currency: null,
  counterparty: null,
  merchant: null,
  fee: null,
  originalAmount: null,
  originalCurrency: null,
  account: null,
  instrument: null,
  bank: null,
  balance: null,
  limit: null,
  reference: null,
  occurredAt: null,
  channel: null,
  doubts: [],
};

const finding = (text: string, written: string, token: string): Finding => {
  const start = text.indexOf(written);
  return {
    type: token.slice(1, token.indexOf(':')),
    start,
    end: start + written.length,
    token,
    maskedStart: 0,
    maskedEnd: 0,
  };
};

function result(text: string, findings: Finding[], fields: Partial<Fields>, revealed: boolean) {
  const outcome = { masked: { text: 'masked', findings }, fields: { ...NOTHING, ...fields } };
  return toResult(
    { line: 1, id: 'x', sms: { text } },
    { ...outcome, category: null, confidence: null, needsReview: false },
    revealed,
  );
}

const TEXT = 'Rs 5 from A/c XX1234 to Asha Rao (Ref 5566-7788)';
const FINDINGS = [
  finding(TEXT, 'XX1234', '<ACCOUNT:aaa>'),
  finding(TEXT, 'Asha Rao', '<PERSON:bbb>'),
  finding(TEXT, '5566-7788', '<REF:ccc>'),
];
const FIELDS = { account: '<ACCOUNT:aaa>', counterparty: '<PERSON:bbb>', reference: '<REF:ccc>' };

describe('toResult', () => {
  it('writes every field in its order, and null for what was not found', () => {
    expect(JSON.stringify(result('hello', [], {}, false))).toBe(
      '{"id":"x","masked":"masked","spans":[],"kind":"notice","amount":null,"currency":null,"direction":null,' +
        '"counterparty":null,"merchant":null,"fee":null,"originalAmount":null,' +
        '"originalCurrency":null,"account":null,"instrument":null,"bank":null,"balance":null,"limit":null,"reference":null,' +
        '"occurredAt":null,"channel":null,"category":null,"confidence":null,"needsReview":false}',
    );
  });

  it('places spans in the original text', () => {
    expect(result(TEXT, FINDINGS, {}, false).spans).toEqual([
      { start: 14, end: 20, type: 'ACCOUNT' },
      { start: 24, end: 32, type: 'PERSON' },
      { start: 38, end: 47, type: 'REF' },
    ]);
  });

  it('shows tokens and nothing else without reveal', () => {
    const shown = result(TEXT, FINDINGS, FIELDS, false);
    expect(shown).toMatchObject(FIELDS);
    expect(JSON.stringify(shown)).not.toMatch(/1234|Asha|5566/);
  });

  it('shows last digits, reference and name as written with reveal', () => {
    expect(result(TEXT, FINDINGS, FIELDS, true)).toMatchObject({
      account: '1234',
      counterparty: 'Asha Rao',
      reference: '5566-7788',
    });
  });

  it('keeps a counterparty that is no token, and reveals a token inside one', () => {
    const text = 'paid shop.1@bank';
    const found = [finding(text, '1@bank', '<VPA:ddd>')];
    expect(result(text, found, { counterparty: 'SHOP' }, true).counterparty).toBe('SHOP');
    expect(result(text, found, { counterparty: 'shop.<VPA:ddd>' }, true).counterparty).toBe('shop.1@bank');
  });

  it.each([
    ['XX1234', '1234'],
    ['xxxxxx123', '123'],
    ['*7814', '7814'],
    ['5*9857', '9857'],
    ['...4321', '4321'],
    ['XXXX-XXXX-12 34', '1234'],
    ['012345678901', '8901'],
    ['4111 1111 1111 1234', '1234'],
    ['1234', '1234'],
    ['12', '12'],
    ['1234XXXX', '1234'],
    ['१२३४५६', '३४५६'],
  ])('reveals the account %p as %p', (written, digits) => {
    const text = `A/c ${written} debited`;
    const found = [finding(text, written, '<ACCOUNT:eee>')];
    expect(result(text, found, { account: '<ACCOUNT:eee>' }, true).account).toBe(digits);
  });
});
