import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ChunkFailed, TransactionsClassified } from '#libs/contracts/index.js';
import { keepDeadLetter } from './dead-letters.js';
import { failItems } from './fail-items.js';
import { storeChunk } from './store-chunk.js';

/** Writes what became of items; the history service alone may. */
@Injectable()
export class Results {
  constructor(private readonly dataSource: DataSource) {}

  store(chunk: TransactionsClassified): Promise<void> {
    return storeChunk(this.dataSource, chunk);
  }

  async fail(chunk: ChunkFailed): Promise<void> {
    await failItems(this.dataSource, chunk);
    await keepDeadLetter(this.dataSource, chunk);
  }
}
