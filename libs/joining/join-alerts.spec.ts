import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Alert } from './alert.js';
import { joinAlerts } from './join-alerts.js';

const NOON = Date.parse('2026-11-20T06:30:00Z');
const MINUTE = 60_000;
const DAY = 86_400_000;

const base: Alert = {
  id: 'a',
  fingerprint: null,
  sender: 'AX-ALPHAB-S',
  kind: 'transaction',
  direction: 'debit',
  isRefund: false,
  amount: '450.00',
  currency: 'INR',
  merchant: null,
  counterparty: null,
  account: '<ACCOUNT:one>',
  instrument: 'account',
  reference: null,
  category: 'food_dining',
  receivedAt: NOON,
  occurredAt: NOON,
  isTimed: true,
  refunded: '0',
  isFixed: false,
  joinedTo: null,
  joinReason: null,
  pairedWith: null,
  refundOf: null,
};
const alert = (id: string, changes: Partial<Alert> = {}): Alert => ({ ...base, id, ...changes });
const app = (changes: Partial<Alert> = {}) =>
  alert('app', { sender: 'JD-PAYAPP-S', account: null, merchant: 'Zomato', ...changes });
const joined = (fresh: Alert[], known: Alert[] = [alert('bank')]) =>
  Object.fromEntries(joinAlerts(fresh, known));
const under = (joinedTo: string, joinReason: string) => expect.objectContaining({ joinedTo, joinReason });

describe('an SMS that came before', () => {
  const twin = { fingerprint: 'f' };
  it('is a duplicate of it', () => {
    expect(joined([alert('again', twin)], [alert('bank', twin)])).toEqual({
      again: under('bank', 'duplicate'),
    });
  });

  it('is a duplicate of the alert that leads, also when its twin was joined', () => {
    const known = [alert('bank'), alert('old', { ...twin, joinedTo: 'bank', joinReason: 'same-payment' })];
    expect(joined([alert('again', twin)], known)).toEqual({ again: under('bank', 'duplicate') });
  });

  it('is a duplicate within one chunk too, whatever its kind', () => {
    const otp = { ...twin, kind: 'otp' as const, amount: null };
    expect(joined([alert('one', otp), alert('two', otp)], [])).toEqual({ two: under('one', 'duplicate') });
  });
});

describe('two senders', () => {
  it('tell of one payment, which the one that names the business leads', () => {
    expect(joined([app({ receivedAt: NOON + MINUTE })])).toEqual({ bank: under('app', 'same-payment') });
    expect(joined([alert('late')], [app()])).toEqual({ late: under('app', 'same-payment') });
  });

  it('take along what was joined to the one that no longer leads', () => {
    const known = [alert('bank'), alert('copy', { joinedTo: 'bank', joinReason: 'duplicate' })];
    expect(joined([app()], known)).toEqual({
      bank: under('app', 'same-payment'),
      copy: under('app', 'duplicate'),
    });
  });

  it.each([
    ['another account', { account: '<ACCOUNT:two>' }],
    ['another direction', { direction: 'credit' as const }],
    ['another sum', { amount: '450.01' }],
    ['another currency', { currency: 'USD' }],
    ['another hour', { occurredAt: NOON + 60 * MINUTE, receivedAt: NOON + 60 * MINUTE }],
    ['another business', { merchant: 'Swiggy' }],
    ['a refund', { isRefund: true }],
    ['a declined payment', { kind: 'declined' as const }],
  ])('tell of two payments when one is of %s', (_name, changes) => {
    expect(joined([app(changes)], [alert('bank', { merchant: 'Zomato' })])).toEqual({});
  });

  it('agree by reference across days', () => {
    const known = [alert('bank', { reference: 'r' })];
    const late = { reference: 'r', receivedAt: NOON + 3 * DAY, occurredAt: null };
    expect(joined([app(late)], known)).toEqual({ bank: under('app', 'same-payment') });
  });

  it('write one sum in two ways', () => {
    expect(joined([app({ amount: '450' })])).toEqual({ bank: under('app', 'same-payment') });
  });

  it('stay apart when a person parted them', () => {
    expect(joined([app()], [alert('bank', { isFixed: true })])).toEqual({});
  });
});

it('takes two alerts of one sender for two payments', () => {
  expect(joined([alert('second', { receivedAt: NOON + MINUTE })])).toEqual({});
});

describe('an announcement', () => {
  const pending = alert('announced', { kind: 'pending', receivedAt: NOON - 2 * DAY, occurredAt: null });
  it('goes under the payment that it announced, whichever comes first', () => {
    expect(joined([alert('done')], [pending])).toEqual({ announced: under('done', 'completed') });
    expect(joined([pending], [alert('done')])).toEqual({ announced: under('done', 'completed') });
  });

  it('waits for a payment of the same account', () => {
    expect(joined([alert('done', { account: '<ACCOUNT:two>' })], [pending])).toEqual({});
  });
});

describe('a transfer between own accounts', () => {
  const out = alert('out', { category: 'transfer' });
  const into = alert('in', {
    sender: 'VM-BETABK-S',
    direction: 'credit',
    account: '<ACCOUNT:two>',
    category: 'income',
    receivedAt: NOON + 2 * MINUTE,
    occurredAt: NOON + 2 * MINUTE,
  });
  const pair = {
    out: expect.objectContaining({ pairedWith: 'in' }),
    in: expect.objectContaining({ pairedWith: 'out' }),
  };
  it('has both ends paired', () => {
    expect(joined([into], [out])).toEqual(pair);
    expect(joined([out, into], [])).toEqual(pair);
  });

  it('is known across days by the account that the debit names', () => {
    const days = { receivedAt: NOON + 2 * DAY, occurredAt: NOON + 2 * DAY };
    const named = alert('out', { category: 'transfer', counterparty: '<ACCOUNT:two>' });
    expect(joined([{ ...into, ...days }], [named])).toEqual(pair);
    expect(joined([{ ...into, ...days }], [out])).toEqual({});
  });

  it('is not a purchase beside a salary of the same sum', () => {
    expect(joined([into], [alert('out', { merchant: 'Zomato' })])).toEqual({});
  });
});

describe('a refund', () => {
  const bought = alert('bought', {
    merchant: 'Zomato',
    receivedAt: NOON - 9 * DAY,
    occurredAt: NOON - 9 * DAY,
  });
  const refund = (amount: string, id = 'refund') =>
    alert(id, { direction: 'credit', isRefund: true, merchant: 'ZOMATO', amount });
  it('belongs to the payment of that business, not beyond what is left of it', () => {
    const whole = { refund: expect.objectContaining({ refundOf: 'bought' }) };
    expect(joined([refund('450.00')], [bought])).toEqual(whole);
    expect(joined([refund('150.00')], [{ ...bought, refunded: '300.0' }])).toEqual(whole);
    expect(joined([refund('150.01')], [{ ...bought, refunded: '300.0' }])).toEqual({});
    expect(joined([refund('300', 'x'), refund('300', 'y')], [bought])).toEqual({
      x: expect.objectContaining({ refundOf: 'bought' }),
    });
  });

  it('prefers the payment of the same sum over a later one', () => {
    const later = alert('later', {
      merchant: 'Zomato',
      amount: '900',
      receivedAt: NOON - DAY,
      occurredAt: NOON - DAY,
    });
    expect(joined([refund('450')], [bought, later])).toEqual({
      refund: expect.objectContaining({ refundOf: 'bought' }),
    });
  });
});

it('never joins to an alert that is itself joined, nor pairs one side only', () => {
  const some = fc.record({
    sender: fc.constantFrom('AX-ALPHAB-S', 'JD-PAYAPP-S'),
    fingerprint: fc.constantFrom(null, 'f', 'g'),
    kind: fc.constantFrom('transaction' as const, 'pending' as const),
    direction: fc.constantFrom('debit' as const, 'credit' as const),
    isRefund: fc.boolean(),
    amount: fc.constantFrom('10', '10.00', '20'),
    merchant: fc.constantFrom(null, 'Zomato', 'Swiggy'),
    account: fc.constantFrom(null, '<ACCOUNT:one>', '<ACCOUNT:two>'),
    category: fc.constantFrom('transfer' as const, 'food_dining' as const),
    minutes: fc.integer({ min: 0, max: 30 }),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 25 }), (rows) => {
      const fresh = rows.map(({ minutes, ...row }, n) =>
        alert(String(n), {
          ...row,
          receivedAt: NOON + minutes * MINUTE,
          occurredAt: NOON + minutes * MINUTE,
        }),
      );
      const moved = joinAlerts(fresh, []);
      for (const [id, { joinedTo, pairedWith, refundOf }] of moved) {
        if (joinedTo !== null) expect(moved.get(joinedTo)?.joinedTo ?? null).toBeNull();
        if (pairedWith !== null) expect(moved.get(pairedWith)?.pairedWith).toBe(id);
        expect([joinedTo, pairedWith, refundOf]).not.toContain(id);
      }
    }),
  );
});
