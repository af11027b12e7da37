import { type ExportFormat, exportRows } from '../formats.js';
import type { ExportRow } from '../export-row.js';

/** A purchase; what matters to a test is named in `changes`. */
export const row = (changes: Partial<ExportRow> = {}): ExportRow => ({
  id: '019ab5b2-7c1e-7b60-8d2f-0e4c9a6b1d35',
  submissionId: '019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e90',
  index: 0,
  kind: 'transaction',
  kindReason: 'debited',
  direction: 'debit',
  isRefund: false,
  amount: '450.00',
  currency: 'INR',
  counterparty: null,
  merchant: 'Zomato',
  category: 'food_dining',
  confidence: 0.9712,
  confidenceLevel: 'high',
  countsAs: null,
  decidedBy: 'model',
  needsReview: false,
  fee: null,
  originalAmount: null,
  originalCurrency: null,
  account: '<ACCOUNT:k1gm3dpoz4q2ravs7e>',
  instrument: 'account',
  bank: 'HDFC Bank',
  balance: '-12.50',
  limit: null,
  reference: null,
  channel: 'upi',
  occurredAt: '2026-11-21T00:00:00.000+05:30',
  day: '2026-11-21',
  joinedTo: null,
  joinReason: null,
  pairedWith: null,
  refundOf: null,
  receivedAt: '2026-11-22T01:30:00.000+05:30',
  sender: 'AX-TESTBK-S',
  externalId: 'phone-1:5512',
  maskedText: 'Rs.450.00 debited from A/c <ACCOUNT:k1gm3dpoz4q2ravs7e> to Zomato',
  model: 'test@1.0.0',
  ...changes,
});

export async function* stream<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

/** A whole export. */
export async function exported(format: ExportFormat, rows: Iterable<ExportRow>): Promise<Buffer> {
  const blocks: Uint8Array[] = [];
  for await (const block of exportRows(format, stream(rows))) blocks.push(block);
  return Buffer.concat(blocks);
}
