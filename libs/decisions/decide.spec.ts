import { describe, expect, it } from '@jest/globals';
import { CATEGORIES } from '#libs/contracts/index.js';
import { decide, type Read } from './decide.js';
import { type Memory, memoryKey, remembered } from './memory.js';
import { type Condition, matches, type Rule } from './rule.js';

const read: Read = {
  kind: 'transaction',
  direction: 'debit',
  merchant: 'Kumar Stores',
  counterparty: null,
  maskedText: 'Rs 120 paid to KUMAR STORES at Andheri',
  sender: 'AX-ALPHAB-S',
  amount: '120.00',
  currency: 'INR',
  account: '<ACCOUNT:a>',
  channel: 'upi',
  category: 'shopping',
  needsReview: true,
  scores: CATEGORIES.map((category) => (category === 'shopping' ? 0.4 : 0.01)),
};
const rule = (
  id: string,
  conditions: Condition[],
  action: Rule['action'],
  match: Rule['match'] = 'all',
): Rule => ({
  id,
  position: 0,
  match,
  conditions,
  action,
});
const kumar: Condition = { field: 'merchant', operator: 'is', value: 'KUMAR-STORES' };
const memory = (changes: Partial<Memory> = {}): Map<string, Memory> =>
  new Map([['kumarstores', { key: 'kumarstores', votes: {}, always: null, displayName: null, ...changes }]]);

describe('who decides', () => {
  it('is the model when nobody else has anything to say', () => {
    expect(decide(read, [], new Map())).toMatchObject({
      category: 'shopping',
      decidedBy: 'model',
      needsReview: true,
    });
  });

  it('is memory before the model', () => {
    const taught = memory({ votes: { groceries: 2 } });
    expect(decide(read, [], taught)).toMatchObject({
      category: 'groceries',
      decidedBy: 'memory',
      needsReview: false,
    });
  });

  it('is a rule before memory, the first of those that match', () => {
    const rules = [
      rule('other', [{ ...kumar, value: 'Swiggy' }], { category: 'fuel' }),
      rule('first', [kumar], { category: 'health' }),
      rule('second', [kumar], { category: 'fuel' }),
    ];
    expect(decide(read, rules, memory({ always: 'groceries' }))).toMatchObject({
      category: 'health',
      decidedBy: 'rule',
      ruleId: 'first',
    });
  });

  it('is a rule for what an SMS is', () => {
    const rules = [rule('r', [kumar], { kind: 'promotion' })];
    expect(decide(read, rules, new Map())).toMatchObject({
      kind: 'promotion',
      category: null,
      needsReview: false,
      decidedBy: 'rule',
    });
    const back = decide(
      { ...read, kind: 'notice', category: null },
      [rule('r', [kumar], { kind: 'transaction' })],
      new Map(),
    );
    expect(back).toMatchObject({ kind: 'transaction', category: 'shopping', decidedBy: 'rule' });
  });

  it('leaves what is no transaction without a category', () => {
    const otp = { ...read, kind: 'otp' as const, category: null };
    expect(decide(otp, [], memory({ always: 'fuel' }))).toMatchObject({ kind: 'otp', category: null });
  });

  it('gives a business the name that the tenant gave it, and matches by either', () => {
    const named = memory({ displayName: 'Corner shop' });
    expect(decide(read, [], named)).toMatchObject({ merchant: 'Corner shop', decidedBy: 'model' });
    for (const value of ['Kumar Stores', 'corner shop'])
      expect(decide(read, [rule('r', [{ ...kumar, value }], { category: 'fuel' })], named).ruleId).toBe('r');
  });

  it('still asks for a look where there is no amount to count', () => {
    expect(decide({ ...read, amount: null }, [], memory({ always: 'fuel' })).needsReview).toBe(true);
  });
});

describe('a memory', () => {
  it.each([
    [{ groceries: 1 }, undefined],
    [{ groceries: 2 }, 'groceries'],
    [{ groceries: 2, fuel: 2 }, undefined],
    [{ groceries: 2, fuel: 3 }, 'fuel'],
  ] as const)('of %j stands for %s', (votes, category) => {
    expect(remembered({ key: 'k', votes, always: null, displayName: null })).toBe(category);
  });

  it('is of a business in any spelling, or of a private payee', () => {
    expect(memoryKey('Café-Coffee', null)).toBe(memoryKey('cafe coffee', '<VPA:1>'));
    expect(memoryKey(null, '<PERSON:1>')).toBe('<PERSON:1>');
    expect(memoryKey(null, 'somebody')).toBeUndefined();
    expect(memoryKey(null, null)).toBeUndefined();
  });
});

describe('a condition', () => {
  it.each<[Condition, boolean]>([
    [{ field: 'merchant', operator: 'contains', value: 'kumar' }, true],
    [{ field: 'merchant', operator: 'is', value: 'kumar' }, false],
    [{ field: 'text', operator: 'contains', value: 'ANDHERI' }, true],
    [{ field: 'sender', operator: 'contains', value: 'alphab' }, true],
    [{ field: 'amount', operator: 'at-least', value: '120' }, true],
    [{ field: 'amount', operator: 'at-least', value: '120.01' }, false],
    [{ field: 'amount', operator: 'at-most', value: '120' }, true],
    [{ field: 'amount', operator: 'is', value: '120.0' }, true],
    [{ field: 'channel', operator: 'is', value: 'card' }, false],
    [{ field: 'account', operator: 'is', value: '<ACCOUNT:a>' }, true],
  ])('%j holds: %s', (condition, holds) => {
    expect(matches({ match: 'all', conditions: [condition] }, read)).toBe(holds);
  });

  it('is one of all, or one of any; none matches nothing', () => {
    const no: Condition = { field: 'channel', operator: 'is', value: 'card' };
    expect(matches({ match: 'all', conditions: [kumar, no] }, read)).toBe(false);
    expect(matches({ match: 'any', conditions: [kumar, no] }, read)).toBe(true);
    expect(matches({ match: 'all', conditions: [] }, read)).toBe(false);
  });
});
