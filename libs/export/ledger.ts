import { type Booking, bookings } from './bookings.js';
import type { ExportRow } from './export-row.js';

/** A journal for Ledger and hledger; accounts and currencies are declared where they first stand. */
export async function* writeLedger(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  yield '; Transactions of SpendSense, for Ledger and hledger\n';
  const declared = new Set<string>();
  for await (const booking of bookings(rows)) {
    const { currency, account, entries } = booking;
    const names = [account, ...entries.map((entry) => entry.account)].map((name) => `account ${name}\n`);
    const fresh = [`commodity ${currency}\n`, ...names].filter((line) => !declared.has(line));
    for (const line of fresh) declared.add(line);
    yield [...new Set(fresh)].join('') + transaction(booking);
  }
}

/** The account itself is left without an amount: it takes what balances the entries. */
function transaction({
  id,
  date,
  payee,
  needsReview,
  account,
  currency,
  entries,
  original,
}: Booking): string {
  return [
    '',
    `${date} ${needsReview ? '!' : '*'} ${plain(payee)}`,
    `    ; id: ${id}`,
    ...(original ? [`    ; original: ${original}`] : []),
    ...entries.map((entry) => `    ${entry.account}    ${entry.amount} ${currency}`),
    `    ${account}`,
    '',
  ].join('\n');
}

/** A payee without the signs that start a comment, a note or a code in a journal. */
const plain = (payee: string): string =>
  payee
    .replaceAll(/[;|()]/g, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim() || 'Unknown';
