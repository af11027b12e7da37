import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { readRows } from '#libs/intake/file/read-rows.js';
import { UnreadableFileError } from '#libs/intake/file/sniff.js';
import { checkSms } from './check-sms.js';
import { CliError } from './cli-error.js';
import { readCsv } from './read-csv.js';
import { readJsonl } from './read-jsonl.js';
import { badRow, type Row } from './sms-row.js';

const READERS = { jsonl: readJsonl, csv: readCsv, txt: readTxt };
export type Format = keyof typeof READERS;
export const FORMATS = Object.keys(READERS) as Format[];

const BY_EXTENSION: Record<string, Format> = { '.csv': 'csv', '.tsv': 'csv', '.txt': 'txt', '.text': 'txt' };

/** The format a file name promises; standard input and unknown names are JSONL. */
export const formatOf = (file: string): Format => BY_EXTENSION[extname(file).toLowerCase()] ?? 'jsonl';

/**
 * Reads SMS in order and in constant memory; times without an offset are local to `timeZone`. Throws `CliError` when
 * the input as a whole cannot be read; an empty one is no SMS.
 */
export async function* readSms(
  input: AsyncIterable<Uint8Array>,
  format: Format,
  timeZone: string,
): AsyncIterable<Row> {
  try {
    yield* READERS[format](input, timeZone);
  } catch (failure) {
    if (!(failure instanceof UnreadableFileError)) throw failure;
    if (failure.code !== 'empty-file') throw new CliError(failure.message, 2);
  }
}

/** Reads one SMS a line, or blocks of lines with blank lines between. */
async function* readTxt(input: AsyncIterable<Uint8Array>, timeZone: string): AsyncIterable<Row> {
  for await (const rows of readRows(input, { format: 'txt' })) {
    for (const row of rows) {
      yield 'item' in row ? checkSms(row.item, row.line, timeZone) : badRow(row.line, row.fault.detail);
    }
  }
}

/** Opens a file, or standard input for `-`. */
export async function openInput(file: string): Promise<AsyncIterable<Uint8Array>> {
  if (file === '-') return process.stdin;
  const stream = createReadStream(file, { highWaterMark: 256 * 1024 });
  return new Promise((resolve, reject) => {
    stream.once('error', ({ code }: NodeJS.ErrnoException) =>
      reject(new CliError(`cannot read ${file} (${code ?? 'unknown reason'}).`, 2)),
    );
    stream.once('readable', () => resolve(stream));
  });
}
