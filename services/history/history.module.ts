import { Module } from '@nestjs/common';
import { MessagingModule } from '#libs/messaging/messaging.module.js';
import { PersistenceModule } from '#libs/persistence/persistence.module.js';
import { HistoryConsumer } from './history.consumer.js';

/** Stores results, and says of items that were given up why; the only writer of transactions. */
@Module({
  imports: [MessagingModule, PersistenceModule],
  controllers: [HistoryConsumer],
})
export class HistoryModule {}
