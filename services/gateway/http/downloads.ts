import { Readable } from 'node:stream';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Env } from '#libs/runtime/env.js';
import { Problem } from './problem.js';

/** The files under way to clients; each holds a connection to the database for as long as its client reads. */
@Injectable()
export class Downloads implements OnModuleDestroy {
  private readonly streams = new Set<Readable>();
  private free: number;

  constructor({ databasePoolSize }: Env) {
    // Clients that read slowly must leave connections to everybody else.
    this.free = Math.max(1, Math.floor(databasePoolSize / 2));
  }

  /** Breaks off what is under way, so that no client takes half a file for a whole one. */
  onModuleDestroy(): void {
    for (const stream of this.streams) stream.destroy(new Error('a download was broken off by the shutdown'));
  }

  /**
   * Starts a file of what `source` reads from the database, as `write` writes it. Destroying the stream ends the source.
   * Throws `Problem` 503 when too many are under way, and whatever keeps the first rows from being read.
   */
  async start<T>(
    source: AsyncGenerator<T>,
    write: (rows: AsyncIterable<T>) => AsyncIterable<string | Uint8Array>,
  ): Promise<Readable> {
    if (this.free === 0) throw tooMany();
    this.free -= 1;
    try {
      const stream = Readable.from(write(await started(source)), { objectMode: false });
      this.streams.add(stream);
      stream.once('close', () => void this.end(stream, source));
      return stream;
    } catch (failure) {
      this.free += 1;
      throw failure;
    }
  }

  private async end<T>(stream: Readable, source: AsyncGenerator<T>): Promise<void> {
    this.streams.delete(stream);
    // A stream that nobody began to read has begun none of its generators, so it cannot end them.
    await source.return(undefined).catch(() => undefined);
    this.free += 1;
  }
}

/** Reads the first of a source, so that what fails at once does so before an answer has begun. */
async function started<T>(source: AsyncGenerator<T>): Promise<AsyncGenerator<T>> {
  const first = await source.next();
  return (async function* () {
    for (let next = first; !next.done; next = await source.next()) yield next.value;
  })();
}

const tooMany = () =>
  new Problem({
    status: 503,
    code: 'overloaded',
    detail: 'As many files are under way as the server allows; send the request again.',
    headers: { 'retry-after': '10' },
  });
