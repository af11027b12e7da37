import { Readable } from 'node:stream';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { ExportRow } from '#libs/export/export-row.js';
import { type ExportFormat, exportRows } from '#libs/export/formats.js';
import type { Tenant } from '#libs/persistence/entities/tenant.entity.js';
import type { Transaction } from '#libs/persistence/entities/transaction.entity.js';
import { type TransactionFilter, Transactions } from '#libs/persistence/transactions.js';
import { Env } from '#libs/runtime/env.js';
import { Problem } from '../http/problem.js';
import { TransactionDto } from '../transactions/transaction.dto.js';

/** The exports under way; each holds a connection to the database for as long as its client reads. */
@Injectable()
export class Exports implements OnModuleDestroy {
  private readonly streams = new Set<Readable>();
  private free: number;

  constructor(
    { databasePoolSize }: Env,
    private readonly transactions: Transactions,
  ) {
    // Clients that read slowly must leave connections to everybody else.
    this.free = Math.max(1, Math.floor(databasePoolSize / 2));
  }

  /** Breaks off what is under way, so that no client takes half a file for a whole one. */
  onModuleDestroy(): void {
    for (const stream of this.streams) stream.destroy(new Error('an export was broken off by the shutdown'));
  }

  /**
   * Starts an export. Destroying the stream ends its transaction. Throws `Problem` 503 when too many are under way, and
   * whatever keeps the first rows from being read.
   */
  async start(tenant: Tenant, format: ExportFormat, filter: TransactionFilter): Promise<Readable> {
    if (this.free === 0) throw tooMany();
    this.free -= 1;
    const batches = this.transactions.all(tenant.id, filter);
    try {
      const rows = toRows(await started(batches), tenant.timeZone);
      const stream = Readable.from(exportRows(format, rows), { objectMode: false });
      this.streams.add(stream);
      stream.once('close', () => void this.end(stream, batches));
      return stream;
    } catch (failure) {
      this.free += 1;
      throw failure;
    }
  }

  private async end(stream: Readable, batches: AsyncGenerator<Transaction[]>): Promise<void> {
    this.streams.delete(stream);
    // A stream that nobody began to read has begun none of its generators, so it cannot end them.
    await batches.return(undefined).catch(() => undefined);
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

async function* toRows(batches: AsyncIterable<Transaction[]>, timeZone: string): AsyncGenerator<ExportRow> {
  for await (const batch of batches) {
    for (const row of batch) yield TransactionDto.of(row, timeZone);
  }
}

const tooMany = () =>
  new Problem({
    status: 503,
    code: 'overloaded',
    detail: 'As many exports are under way as the server allows; send the request again.',
    headers: { 'retry-after': '10' },
  });
