import { Command } from 'commander';
import type { Api } from './api.js';
import { CliError } from './cli-error.js';
import { connect, type ServerOptions, withServer } from './server-options.js';
import { fetchItems, type Item, pollSubmission } from './submission.js';
import { formatAmount, formatConfidence, formatDate, type Transaction } from './transaction.js';

/** `spendsense send`: one SMS to a running server, and what became of it. */
export function sendCommand(): Command {
  const command = new Command('send')
    .description('Sends one SMS and prints what became of it.')
    .argument('<text...>', 'the SMS; several words make one SMS')
    .option('--sender <sender>', 'who sent it, as AX-HDFCBK')
    .option('--json', 'print the transaction as JSON');
  return withServer(command).action(send);
}

async function send(
  words: string[],
  options: ServerOptions & { sender?: string; json?: boolean },
): Promise<void> {
  const { sender, json } = options;
  const item = await submit(connect(options), { text: words.join(' '), ...(sender && { sender }) });
  if (!item?.transaction)
    throw new CliError(item?.error?.detail ?? 'the server gave no result for this SMS.');
  process.stdout.write(`${json ? JSON.stringify(item.transaction) : describe(item.transaction)}\n`);
}

/** Submits an SMS and waits for its item, in the same request if the server is quick. */
export async function submit(api: Api, sms: { text: string; sender?: string }): Promise<Item | undefined> {
  const response = await api.request('/v1/submissions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', prefer: 'wait=10' },
    body: JSON.stringify(sms),
  });
  const { id } = (await response.json()) as { id: string };
  if (response.status === 202) await pollSubmission(api, id);
  for await (const item of fetchItems(api, id)) return item;
  return undefined;
}

function describe(transaction: Transaction): string {
  const { kind, merchant, counterparty, category, maskedText } = transaction;
  const lines: [string, string | null][] = [
    ['kind', kind],
    ['amount', formatAmount(transaction)],
    ['merchant', merchant ?? counterparty],
    ['category', category && `${category} (${formatConfidence(transaction)} sure)`],
    ['date', formatDate(transaction)],
    ['masked', maskedText],
  ];
  return lines
    .filter(([, value]) => value)
    .map(([name, value]) => `${name.padEnd(9)} ${value}`)
    .join('\n');
}
