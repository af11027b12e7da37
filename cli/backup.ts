import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Command } from 'commander';
import type { Api } from './api.js';
import { CliError } from './cli-error.js';
import { connect, type ServerOptions, withServer } from './server-options.js';

/** `spendsense backup`: everything of a tenant from a running server into a file. */
export function backupCommand(): Command {
  const command = new Command('backup')
    .description('Saves everything that is yours to a file, for restore.')
    .argument('<file>', 'as spendsense.jsonl.gz; replaced if it is there');
  return withServer(command).action(async (file: string, options: ServerOptions) => {
    const bytes = await backup(connect(options), file);
    process.stdout.write(`saved ${file}, ${bytes} bytes\n`);
  });
}

/** Writes the backup beside `file` and puts it in its place once it is whole; answers its size in bytes. */
export async function backup(api: Api, file: string): Promise<number> {
  const part = `${file}.part`;
  await (await openNew(part)).close();
  try {
    const { body } = await api.request('/v1/backup');
    await save(body as ReadableStream<Uint8Array> | null, part);
    await rename(part, file);
  } catch (failure) {
    await rm(part, { force: true });
    throw failure;
  }
  return (await stat(file)).size;
}

/** Nobody else may read what somebody spends. */
async function openNew(file: string) {
  try {
    return await open(file, 'w', 0o600);
  } catch (failure) {
    throw new CliError(`cannot write ${file} (${(failure as NodeJS.ErrnoException).code}).`, 2);
  }
}

async function save(body: ReadableStream<Uint8Array> | null, file: string): Promise<void> {
  try {
    await pipeline(Readable.fromWeb(body!), createWriteStream(file));
  } catch {
    throw new CliError('the backup broke off before its end; nothing was saved. Run the command again.');
  }
}
