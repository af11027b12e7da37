import { type Booking, bookings, negated } from './bookings.js';
import { csvLine } from './csv-line.js';
import type { ExportRow } from './export-row.js';

/**
 * CSV as Actual imports it, columns by the names that its import looks for; money spent is negative. Source:
 * getInitialMappings in packages/desktop-client/src/components/modals/ImportTransactionsModal of actualbudget/actual.
 */
export async function* writeActual(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  yield csvLine(['Date', 'Payee', 'Notes', 'Category', 'Amount']);
  for await (const booking of bookings(rows)) {
    for (const { account, amount } of booking.entries) {
      yield csvLine([booking.date, booking.payee, noteOf(booking), categoryOf(account), negated(amount)]);
    }
  }
}

/** CSV as YNAB imports it. Source: https://www.youneedabudget.com/support/article/csv-file-importing. */
export async function* writeYnab(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  yield csvLine(['Date', 'Payee', 'Category', 'Memo', 'Outflow', 'Inflow']);
  for await (const booking of bookings(rows)) {
    for (const { account, amount } of booking.entries) {
      const sides = amount.startsWith('-') ? ['', negated(amount)] : [amount, ''];
      yield csvLine([booking.date, booking.payee, categoryOf(account), noteOf(booking), ...sides]);
    }
  }
}

/** `Food: Dining` of `Expenses:Food:Dining`. */
const categoryOf = (account: string): string => account.split(':').slice(1).join(': ');

/** Neither program keeps an account or a currency by row. */
const noteOf = ({ account, currency, original }: Booking): string =>
  [categoryOf(account), currency, original].filter(Boolean).join(', ');
