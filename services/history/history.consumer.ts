import { Controller } from '@nestjs/common';
import { ChunkFailed, TransactionsClassified } from '#libs/contracts/index.js';
import { Consume } from '#libs/messaging/consume.decorator.js';
import { Results } from '#libs/persistence/results.js';
import { asDeliveryFailure } from './as-delivery-failure.js';

@Controller()
export class HistoryConsumer {
  constructor(private readonly results: Results) {}

  @Consume('transactions.classified')
  async onTransactionsClassified(chunk: TransactionsClassified): Promise<void> {
    await this.results.store(chunk).catch(rethrow);
  }

  @Consume('chunk.failed')
  async onChunkFailed(chunk: ChunkFailed): Promise<void> {
    await this.results.fail(chunk).catch(rethrow);
  }
}

function rethrow(failure: unknown): never {
  throw asDeliveryFailure(failure);
}
