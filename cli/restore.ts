import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Command } from 'commander';
import { type Api, describePlace } from './api.js';
import { CliError } from './cli-error.js';
import { connect, type ServerOptions, withServer } from './server-options.js';
import { withBar } from './with-bar.js';

/** What a restore did. */
export interface Restored {
  settings: boolean;
  restored: Record<string, number>;
  present: number;
  skipped: { rows: number; fields: number };
  bad: number;
  problems: { line: number; detail: string }[];
}

/** `spendsense restore`: a file of `spendsense backup` to a running server. */
export function restoreCommand(): Command {
  const command = new Command('restore')
    .description('Adds what a backup holds and the server does not; exit code 1 if a row is bad.')
    .argument('<file>')
    .option('--json', 'print the outcome as JSON');
  return withServer(command).action(async (file: string, options: ServerOptions & { json?: boolean }) => {
    const outcome = await restore(connect(options), file);
    process.stdout.write(`${options.json ? JSON.stringify(outcome) : describeRestored(outcome)}\n`);
    if (outcome.bad) process.exitCode = 1;
  });
}

/** Streams a backup to the server. */
export async function restore(api: Api, file: string): Promise<Restored> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new CliError(`cannot read ${file}: there is no such file.`, 2);
  return withBar('restoring', found.size, async (bar) => {
    async function* pieces() {
      for await (const piece of createReadStream(file) as AsyncIterable<Buffer>) {
        yield piece;
        bar.increment(piece.length);
      }
    }
    const response = await api.request('/v1/restore', {
      method: 'POST',
      headers: { 'content-type': 'application/gzip' },
      body: Readable.toWeb(Readable.from(pieces())) as ReadableStream<Uint8Array>,
      duplex: 'half',
    });
    return (await response.json()) as Restored;
  });
}

/** `restored 2611 transaction, 2 rule; 3 were there already`, and a line for every problem. */
export function describeRestored({ restored, present, skipped, bad, problems, settings }: Restored): string {
  const added = Object.entries(restored)
    .filter(([, count]) => count > 0)
    .map(([type, count]) => `${count} ${type}`);
  const counts = [
    `restored ${added.join(', ') || 'nothing'}`,
    ...(settings ? ['settings taken'] : []),
    ...(present ? [`${present} were there already`] : []),
    ...(skipped.rows + skipped.fields
      ? [`${skipped.rows} rows and ${skipped.fields} fields unknown here`]
      : []),
    ...(bad ? [`${bad} bad`] : []),
  ];
  return [counts.join('; '), ...problems.map((problem) => `  ${describePlace(problem)}`)].join('\n');
}
