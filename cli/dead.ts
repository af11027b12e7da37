import { Command } from 'commander';
import type { Api } from './api.js';
import { CliError } from './cli-error.js';
import { formatTable } from './format-table.js';
import { connect, type ServerOptions, withServer } from './server-options.js';
import { endWithReader, writeJsonLines } from './write-json-lines.js';

/** A message that the pipeline gave up, as the server shows it. */
export interface DeadLetter {
  id: string;
  diedAt: string;
  queue: string;
  code: string;
  /** `code` as a sentence. */
  reason: string;
  /** SMS without a result. */
  items: number;
  attempts: number;
  canReplay: boolean;
  sms?: { submissionId: string; index: number }[];
}

const ROOT = '/v1/dead-letters';
const pathOf = (id: string) => `${ROOT}/${encodeURIComponent(id)}`;

/** `spendsense dead`: what the pipeline gave up on a running server, to be looked at, sent again or dropped. */
export function deadCommand(): Command {
  const command = new Command('dead')
    .description('Shows the messages that the pipeline gave up, sends them again or drops them.')
    .exitOverride();
  withServer(command.command('list'))
    .description('Lists them, newest first.')
    .option('--json', 'one JSON object a line instead of a table')
    .action(async (options: ServerOptions & { json?: boolean }) => {
      endWithReader(process.stdout);
      const letters = await fetchDead(connect(options));
      if (options.json) await writeJsonLines(process.stdout, letters);
      else process.stdout.write(`${tableOf(letters)}\n`);
    });
  withServer(command.command('show'))
    .description('Says of one why it died, and which SMS it holds.')
    .argument('<id>')
    .option('--json', 'print it as JSON')
    .action(async (id: string, options: ServerOptions & { json?: boolean }) => {
      const letter = await connect(options).get<DeadLetter>(pathOf(id));
      process.stdout.write(`${options.json ? JSON.stringify(letter) : describeDead(letter)}\n`);
    });
  withServer(command.command('replay'))
    .description('Sends some or all of them on their way again.')
    .argument('[ids...]')
    .option('--all', 'all of them, 200 at most')
    .action(async (ids: string[], options: ServerOptions & { all?: boolean }) => {
      if (ids.length > 0 === Boolean(options.all)) throw new CliError('give ids, or --all.', 2);
      const count = await replay(connect(options), options.all ? 'all' : ids);
      process.stdout.write(`${count} sent again; those that die again come back to the list\n`);
    });
  withServer(command.command('drop'))
    .description('Drops some for good; their SMS stay failed.')
    .argument('<ids...>')
    .action(async (ids: string[], options: ServerOptions) => {
      await drop(connect(options), ids);
      process.stdout.write(`${ids.length} dropped\n`);
    });
  return command;
}

/** The newest two hundred. */
export async function fetchDead(api: Api): Promise<DeadLetter[]> {
  return (await api.get<{ items: DeadLetter[] }>(`${ROOT}?limit=200`)).items;
}

/** Answers how many are sent again. */
export async function replay(api: Api, ids: readonly string[] | 'all'): Promise<number> {
  const paths = ids === 'all' ? [`${ROOT}/replay`] : ids.map((id) => `${pathOf(id)}/replay`);
  let count = 0;
  for (const path of paths) {
    const answer = await api.request(path, { method: 'POST' });
    count += ((await answer.json()) as { replayed: number }).replayed;
  }
  return count;
}

export async function drop(api: Api, ids: readonly string[]): Promise<void> {
  for (const id of ids) await api.request(pathOf(id), { method: 'DELETE' });
}

/** A line by fact, then the SMS it holds by submission. */
export function describeDead({
  id,
  diedAt,
  queue,
  code,
  reason,
  attempts,
  canReplay,
  sms = [],
}: DeadLetter): string {
  const places = [...new Set(sms.map(({ submissionId }) => submissionId))].map((submission) => {
    const items = sms.filter(({ submissionId }) => submissionId === submission);
    return `submission ${submission}: item ${items.map(({ index }) => index + 1).join(', ')}`;
  });
  return [
    id,
    `died at ${diedAt} on ${queue}, after ${attempts + 1} attempts`,
    `${code}: ${reason}`,
    canReplay ? 'can be sent again' : 'what it held is not kept any more',
    ...places,
  ].join('\n');
}

const tableOf = (letters: DeadLetter[]) =>
  formatTable(letters, [
    { heading: 'died', cell: ({ diedAt }) => diedAt.slice(0, 19).replace('T', ' ') },
    { heading: 'queue', cell: ({ queue }) => queue },
    { heading: 'why', cell: ({ code }) => code },
    { heading: 'sms', cell: ({ items }) => items, right: true },
    { heading: 'kept', cell: ({ canReplay }) => (canReplay ? 'yes' : 'no') },
    { heading: 'id', cell: ({ id }) => id },
  ]);
