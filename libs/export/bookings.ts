import { categoryAccount, FEES, ownAccount } from './accounts.js';
import type { ExportRow } from './export-row.js';

/** One movement of money, as books that know no SMS keep it. */
export interface Booking {
  id: string;
  /** `2026-11-21`. */
  date: string;
  /** Never blank. */
  payee: string;
  needsReview: boolean;
  /** The account the money left or reached. */
  account: string;
  currency: string;
  /** Where it went, amounts signed from there: bought things are positive, income and refunds negative. */
  entries: readonly { account: string; amount: string }[];
  /** The sum before exchange, `12.00 USD`. */
  original: string | null;
}

/**
 * The transactions among rows, one at a time. Left out is what moved no money, and what does not say how much, in which
 * currency or which way.
 */
export async function* bookings(rows: AsyncIterable<ExportRow>): AsyncGenerator<Booking> {
  for await (const row of rows) {
    const { kind, amount, currency, direction } = row;
    if (kind === 'transaction' && amount !== null && currency !== null && direction !== null) {
      yield booking(row, amount, currency);
    }
  }
}

function booking(row: ExportRow, amount: string, currency: string): Booking {
  const entry = {
    account: categoryAccount(row),
    amount: row.direction === 'credit' ? negated(amount) : amount,
  };
  return {
    id: row.id,
    date: row.day,
    payee: oneLine(row.merchant ?? row.counterparty ?? row.bank ?? '') || 'Unknown',
    needsReview: row.needsReview,
    account: ownAccount(row),
    currency,
    entries: row.fee === null ? [entry] : [entry, { account: FEES, amount: row.fee }],
    original:
      row.originalAmount && row.originalCurrency ? `${row.originalAmount} ${row.originalCurrency}` : null,
  };
}

/** The opposite of a decimal string. */
export const negated = (amount: string): string => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`);

const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
