import type { Payment } from '../payment.js';

/** A payment of which a test says what matters to it. */
export const payment = (given: Partial<Payment>): Payment => ({
  id: `${given.day} ${given.merchant} ${given.amount}`,
  day: '2026-11-01',
  amount: 100,
  direction: 'debit',
  category: 'shopping',
  merchant: null,
  counterparty: null,
  account: null,
  channel: null,
  ...given,
});

/** Payments of lines like `2026-09-05 499 Netflix entertainment`; the category is shopping where none is given. */
export const payments = (lines: readonly string[]): Payment[] =>
  lines.map((line) => {
    const [day, amount, merchant, category = 'shopping'] = line.split(' ');
    return payment({ day, amount: Number(amount), merchant, category });
  });
