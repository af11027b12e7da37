import { EXPORTS, exportRows, type ExportFormat } from '#libs/export/formats.js';
import type { TransactionDto } from '../transactions/transaction.dto.js';

const TRANSACTION: TransactionDto = {
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
  confidence: 0.97,
  confidenceLevel: 'high',
  countsAs: 'food_dining',
  decidedBy: 'model',
  needsReview: false,
  fee: null,
  originalAmount: null,
  originalCurrency: null,
  account: '<ACCOUNT:k1gm3dpoz4q2ravs7e>',
  instrument: 'account',
  bank: 'HDFC Bank',
  balance: '12890.10',
  limit: null,
  reference: null,
  channel: 'upi',
  occurredAt: '2026-11-21T00:00:00.000+05:30',
  day: '2026-11-21',
  joinedTo: null,
  joinReason: null,
  pairedWith: null,
  refundOf: null,
  receivedAt: '2026-11-21T18:30:00.000+05:30',
  sender: 'AX-TESTBK-S',
  externalId: 'phone-1:5512',
  maskedText: 'Rs.450.00 debited from A/c <ACCOUNT:k1gm3dpoz4q2ravs7e> to Zomato on 21-11-26',
  model: 'spendsense-bag@2.0.0',
};

async function textOf(format: ExportFormat): Promise<{ value: string }> {
  let value = '';
  async function* rows() {
    yield TRANSACTION;
  }
  for await (const block of exportRows(format, rows())) value += Buffer.from(block).toString();
  return { value };
}

const textual = (...formats: ExportFormat[]) =>
  Promise.all(formats.map(async (format) => [format, await textOf(format)] as const));
const content = async (...formats: [ExportFormat, ...ExportFormat[]]) => ({
  [EXPORTS[formats[0]].contentType]: {
    schema: { type: 'string' },
    examples: Object.fromEntries(await textual(...formats)),
  },
});

/** What one transaction looks like in each format, by content type. */
export const EXPORT_CONTENT = {
  ...(await content('csv', 'actual', 'ynab')),
  ...(await content('jsonl')),
  ...(await content('ledger', 'beancount')),
  [EXPORTS.parquet.contentType]: { schema: { type: 'string', format: 'binary' } },
};
