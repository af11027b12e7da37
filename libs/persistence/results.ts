import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { TransactionsClassified } from '#libs/contracts/index.js';
import { GroupCommit } from '#libs/group-commit/group-commit.js';
import { currentTraceparent, inSpan, type SpanOptions } from '#libs/tracing/span.js';
import { type FailedItems, failItems } from './fail-items.js';
import { ResultMetrics } from './result-metrics.js';
import { storeChunks } from './store-chunk.js';

interface Entry {
  chunk: TransactionsClassified;
  traceparent: string | undefined;
}

/** Beyond it a transaction saves nothing more, and keeps others of the tenant waiting. */
const ITEMS_PER_TRANSACTION = 1000;

/** Writes what became of items; the history service alone may. */
@Injectable()
export class Results {
  private readonly group = new GroupCommit<Entry, void>((_key, entries) => this.storeAll(entries), {
    weigh: ({ chunk }) => chunk.items.length,
    perFlush: ITEMS_PER_TRANSACTION,
  });

  constructor(
    private readonly dataSource: DataSource,
    private readonly metrics: ResultMetrics,
  ) {}

  /** As `storeChunks`; chunks of a tenant that come while others of it are being stored go together in the next transaction. */
  store(chunk: TransactionsClassified): Promise<void> {
    const { tenantId, model, locale } = chunk;
    const key = JSON.stringify([tenantId, model, locale]);
    return this.group.add(key, { chunk, traceparent: currentTraceparent() });
  }

  /** Marks items without a result as failed. */
  async fail(failed: FailedItems): Promise<void> {
    this.metrics.count(await failItems(this.dataSource, failed));
  }

  private async storeAll(entries: readonly Entry[]): Promise<PromiseFulfilledResult<void>[]> {
    const chunks = entries.map(({ chunk }) => chunk);
    const store = () => storeChunks(this.dataSource, chunks);
    this.metrics.count(await inSpan('store transactions', spanOf(entries), store));
    return entries.map(() => ({ status: 'fulfilled', value: undefined }));
  }
}

/** In the trace of the first chunk, with links to the others'. */
function spanOf(entries: readonly Entry[]): SpanOptions {
  const [first, ...others] = entries.map(({ traceparent }) => traceparent);
  const items = entries.flatMap(({ chunk }) => chunk.items);
  return {
    parent: first,
    links: others.flatMap((traceparent) => traceparent ?? []),
    attributes: {
      'spendsense.items': items.length,
      'spendsense.submissions': [...new Set(items.map(({ submissionId }) => submissionId))],
    },
  };
}
