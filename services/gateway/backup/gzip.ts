import { pipeline, Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { readLines } from '#libs/intake/file/lines.js';
import { type BackupLine, BrokenSourceError } from '#libs/persistence/backups.js';

/** Content type of a backup. */
export const GZIP = 'application/gzip';

/** A correction of all of a merchant is one line, which may name a hundred thousand transactions. */
const MAX_LINE_BYTES = 32 * 1024 * 1024;

/** Packs lines as they come. */
export async function* zipLines(batches: AsyncIterable<string[]>): AsyncGenerator<Uint8Array> {
  const text = Readable.from(joined(batches), { objectMode: false });
  // What goes wrong ends the reader below, too.
  yield* pipeline(text, createGzip(), () => undefined) as AsyncIterable<Uint8Array>;
}

async function* joined(batches: AsyncIterable<string[]>): AsyncGenerator<string> {
  for await (const lines of batches) yield `${lines.join('\n')}\n`;
}

/** Reads the lines of a packed file as it arrives. Throws `BrokenSourceError` when it breaks off or is no gzip. */
export async function* unzipLines(file: Readable): AsyncGenerator<BackupLine[]> {
  const pieces = Readable.from(piecesOf(file), { objectMode: false });
  // What is left of a request must be read, or its connection stays.
  pieces.once('close', () => file.resume());
  const unpacked = pipeline(pieces, createGunzip(), () => undefined);
  try {
    yield* readLines(unpacked as AsyncIterable<Uint8Array>, MAX_LINE_BYTES);
  } catch {
    // Whatever happens to the rows is thrown elsewhere: a generator hears of its source only.
    throw new BrokenSourceError('The file breaks off or cannot be unpacked.');
  }
}

/** Leaves the file open when it is read no further: destroying it would end the request without an answer. */
async function* piecesOf(file: Readable): AsyncGenerator<Uint8Array> {
  for await (const piece of file.iterator({ destroyOnReturn: false })) yield piece as Uint8Array;
}
