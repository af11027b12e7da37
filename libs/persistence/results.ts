import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { TransactionsClassified } from '#libs/contracts/index.js';
import { type FailedItems, failItems } from './fail-items.js';
import { storeChunk } from './store-chunk.js';

/** Writes what became of items; the history service alone may. */
@Injectable()
export class Results {
  constructor(private readonly dataSource: DataSource) {}

  store(chunk: TransactionsClassified): Promise<void> {
    return storeChunk(this.dataSource, chunk);
  }

  /** Marks items without a result as failed. */
  fail(failed: FailedItems): Promise<void> {
    return failItems(this.dataSource, failed);
  }
}
