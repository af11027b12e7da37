import { Command } from 'commander';
import type { Api } from './api.js';
import { CliError } from './cli-error.js';
import { formatTable } from './format-table.js';
import { connect, type ServerOptions, withServer } from './server-options.js';
import { formatAmount, formatConfidence, formatDate, type Transaction } from './transaction.js';
import { endWithReader, writeJsonLines } from './write-json-lines.js';

const FILTERS = ['from', 'to', 'category', 'merchant', 'direction', 'kind', 'text'] as const;
type Filters = Partial<Record<(typeof FILTERS)[number], string>>;

/** Most the server gives at a time. */
const PAGE_SIZE = 200;

/** `spendsense list`: transactions of a running server, newest first. */
export function listCommand(): Command {
  const command = new Command('list')
    .description('Lists transactions, newest first.')
    .option('--from <date>', 'first day or instant, as 2026-01-31')
    .option('--to <date>', 'end, not included')
    .option('--category <name>', 'as food_dining')
    .option('--merchant <name>', 'as Zomato')
    .option('--direction <direction>', 'debit or credit')
    .option('--kind <kind>', 'transaction, pending, declined, ...')
    .option('--text <text>', 'part of the masked text')
    .option('--limit <n>', 'how many at most', positive, 50)
    .option('--json', 'one JSON object a line instead of a table');
  return withServer(command).action(list);
}

async function list(options: ServerOptions & Filters & { limit: number; json?: boolean }): Promise<void> {
  endWithReader(process.stdout);
  const transactions = await fetchTransactions(connect(options), options, options.limit);
  if (options.json) await writeJsonLines(process.stdout, transactions);
  else process.stdout.write(`${table(transactions)}\n`);
}

/** Follows the pages until there are `limit` transactions or no more. */
export async function fetchTransactions(api: Api, filters: Filters, limit: number): Promise<Transaction[]> {
  const found: Transaction[] = [];
  const query = new URLSearchParams();
  for (const filter of FILTERS) if (filters[filter] !== undefined) query.set(filter, filters[filter]);
  for (;;) {
    query.set('limit', String(Math.min(limit - found.length, PAGE_SIZE)));
    const page = await api.get<{ items: Transaction[]; nextCursor: string | null }>(
      `/v1/transactions?${query}`,
    );
    found.push(...page.items);
    if (page.nextCursor === null || found.length >= limit) return found;
    query.set('cursor', page.nextCursor);
  }
}

const table = (transactions: Transaction[]) =>
  formatTable(transactions, [
    { heading: 'date', cell: formatDate },
    { heading: 'amount', cell: formatAmount, right: true },
    { heading: 'merchant', cell: ({ merchant, counterparty }) => merchant ?? counterparty },
    { heading: 'category', cell: ({ category, kind }) => category ?? `(${kind})` },
    { heading: 'sure', cell: formatConfidence, right: true },
    { heading: 'id', cell: ({ id }) => id },
  ]);

function positive(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new CliError('--limit takes a whole number from 1.', 2);
  return count;
}
