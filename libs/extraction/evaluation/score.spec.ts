import { describe, expect, it } from '@jest/globals';
import type { Fields } from '#libs/contracts/index.js';
import { parseJsonl } from '#libs/evaluation/read-jsonl.js';
import { readExpectedSms } from './expected-sms.js';
import { readMasked } from './read-sms.js';
import { failureText, report } from './report.js';
import { score } from './score.js';

const TEXT = 'Rs 90.00 debited from A/c XX1234 on 10-09-23 to GREEN SHOP PUNE. Avl Bal Rs 1,000.50';
const EXPECT = {
  is_transaction: true,
  amount: 90,
  direction: 'debit',
  account: '991234',
  merchant: 'Green Shop',
  balance: 1000.5,
  date: '2023-09-10',
};
const parse = (row: object) => parseJsonl(JSON.stringify(row), 'f.jsonl', readExpectedSms);
const rows = parse({ id: 'a', text: TEXT, country: 'IN', expect: EXPECT });
const change = (fields: Partial<Fields>) => score(rows, (sms) => ({ ...readMasked(sms), ...fields }));
const wrong = (fields: Partial<Fields>) =>
  change(fields).failures.flatMap(({ mistakes }) => mistakes.map(({ measure }) => measure));

describe('the score of an extraction', () => {
  it('counts every stated field', () => {
    const { tallies, failures } = change({});
    expect(failures).toEqual([]);
    expect([...tallies.values()]).toEqual(Array.from({ length: 7 }, () => ({ hits: 1, of: 1 })));
  });

  it.each<[string, Partial<Fields>, string[]]>([
    ['another kind', { kind: 'notice' }, ['transactions recognised']],
    ['another amount', { amount: '90.01' }, ['amount']],
    ['no amount', { amount: null }, ['amount']],
    ['the other direction', { direction: 'credit' }, ['direction']],
    ['another account', { account: 'XX9234' }, ['account']],
    ['an account by too few digits', { account: '34' }, ['account']],
    ['no balance', { balance: null }, ['balance']],
    ['half a word of the name', { merchant: 'Green Sho' }, ['merchant']],
    ['another day', { occurredAt: '2023-10-09T00:00:00+00:00' }, ['date']],
  ])('finds %s wrong', (_, fields, measures) => {
    expect(wrong(fields)).toEqual(measures);
  });

  it('takes a non-transaction for right only when it is told apart', () => {
    const [other] = parse({ id: 'b', text: 'x', expect: { is_transaction: false } });
    const read = (kind: Fields['kind']) => score([other!], (sms) => ({ ...readMasked(sms), kind }));
    expect(read('otp').tallies.get('non-transactions told apart')).toEqual({ hits: 1, of: 1 });
    expect(read('transaction').failures[0]!.mistakes[0]!.found).toBe('transaction');
  });

  it('is printed with the mistakes', () => {
    const result = change({ amount: null });
    expect(report(result, change({}))).toMatch(/^amount +0 +1 +0\.00 % .* 100\.00 %$/m);
    expect(failureText(result.failures, 5)).toContain('amount: null, should be "90"');
    expect(failureText(result.failures, 5, 'direction')).toBe('0 failures');
    expect(failureText(result.failures, 0)).toMatch(/1 more failures: --failures 1 shows all\.$/);
  });
});

describe('a row', () => {
  it.each([
    [{ id: 'a' }, 'f.jsonl:1 (a): text is not a text.'],
    [{ id: 'a', text: 'x' }, 'f.jsonl:1 (a): expect is not an object.'],
    [{ id: 'a', text: 'x', expect: { amount: '90' } }, 'f.jsonl:1 (a): expect.amount is not a number.'],
  ])('is refused with a reason: %j', (row, message) => {
    expect(() => parse(row)).toThrow(new Error(message));
  });
});
