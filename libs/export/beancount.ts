import { type Booking, bookings } from './bookings.js';
import type { ExportRow } from './export-row.js';

/** Before any transaction: a transaction may stand on an account from the day it is opened. */
const OPENED = '1900-01-01';

/** A beancount file; accounts are opened where they first stand. */
export async function* writeBeancount(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  yield 'option "title" "SpendSense"\n';
  const opened = new Set<string>();
  for await (const booking of bookings(rows)) {
    const names = [booking.account, ...booking.entries.map(({ account }) => account)];
    const fresh = [...new Set(names)].filter((name) => !opened.has(name));
    for (const name of fresh) opened.add(name);
    yield fresh.map((name) => `${OPENED} open ${name}\n`).join('') + transaction(booking);
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
    `${date} ${needsReview ? '!' : '*'} ${quoted(payee)} ""`,
    `  id: ${quoted(id)}`,
    ...(original ? [`  original: ${original}`] : []),
    ...entries.map((entry) => `  ${entry.account}  ${entry.amount} ${currency}`),
    `  ${account}`,
    '',
  ].join('\n');
}

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
