import { describe, expect, it } from '@jest/globals';
import { formatAmount, formatDate, type Transaction } from './transaction.js';

const transaction = (given: Partial<Transaction>) => given as Transaction;

describe('formatDate', () => {
  it("shows the day of the tenant's clock, which is another one in UTC", () => {
    const occurredAt = '2026-09-12T00:00:00.000+05:30';
    expect(formatDate(transaction({ occurredAt, receivedAt: '2026-09-13T09:00:00.000+05:30' }))).toBe(
      '2026-09-12',
    );
  });

  it('falls back on when the SMS came', () => {
    expect(formatDate(transaction({ occurredAt: null, receivedAt: '2026-09-13T02:00:00.000+05:30' }))).toBe(
      '2026-09-13',
    );
  });
});

describe('formatAmount', () => {
  it('tells money out from money in, and shows nothing where there is no amount', () => {
    expect(formatAmount(transaction({ amount: '450.00', currency: 'INR', direction: 'debit' }))).toBe(
      '-450.00 INR',
    );
    expect(formatAmount(transaction({ amount: '450.00', currency: null, direction: 'credit' }))).toBe(
      '+450.00',
    );
    expect(formatAmount(transaction({ amount: null, currency: 'INR', direction: null }))).toBe('');
  });
});
