import type { ExportRow } from '../export-row.js';
import { row } from './rows.js';

/** What an account holder lives through, and what breaks grammars. */
export const BOOKS: ExportRow[] = [
  row(),
  row({
    amount: '300.25',
    category: 'groceries',
    merchant: 'Say "cheese"; (fresh) | 5\\day\n* deli',
    needsReview: true,
  }),
  row({
    amount: '1000.00',
    category: 'shopping',
    fee: '5.90',
    originalAmount: '12.00',
    originalCurrency: 'USD',
  }),
  row({
    direction: 'credit',
    amount: '80000.00',
    category: 'income',
    merchant: null,
    counterparty: '(Acme) Ltd',
  }),
  row({ direction: 'credit', amount: '150.25', category: 'shopping', isRefund: true }),
  row({ direction: 'credit', amount: '20.00', category: 'refund', merchant: null, bank: null }),
  row({ direction: 'credit', amount: '99.00', category: 'other' }),
  row({ amount: '500.00', category: 'transfer', merchant: null, counterparty: '<VPA:k3f9a1c27b5d8e60>' }),
  row({
    direction: 'credit',
    amount: '500.00',
    category: 'transfer',
    account: '<CARD:k1bbbbbbbbbbbbbbbb~4821>',
    instrument: 'card',
  }),
  row({ amount: '2000.00', category: 'cash', account: null, bank: 'भारतीय स्टेट बैंक' }),
  row({
    amount: '12.345',
    currency: 'KWD',
    category: null,
    account: '<ACCOUNT>',
    bank: 'بنك',
    instrument: 'wallet',
  }),
  row({
    amount: '0.50',
    account: 'XX4410',
    bank: null,
    occurredAt: null,
    day: '2026-11-22',
    merchant: '; ;',
    category: 'personal_care',
  }),
  row({ amount: '7.00', account: null, bank: null, instrument: null, merchant: '', category: 'fees_taxes' }),
];

/** What stays out of books. */
export const OTHERS: ExportRow[] = [
  row({ kind: 'pending', merchant: 'Left out' }),
  row({ kind: 'otp', merchant: 'Left out', category: null }),
  row({ amount: null, merchant: 'Left out' }),
  row({ currency: null, merchant: 'Left out' }),
  row({ direction: null, merchant: 'Left out' }),
];
