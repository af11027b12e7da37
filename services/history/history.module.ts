import { Module } from '@nestjs/common';
import { InsightReaderModule } from '#libs/insight-reader/insight-reader.module.js';
import { MessagingModule } from '#libs/messaging/messaging.module.js';
import { PersistenceModule } from '#libs/persistence/persistence.module.js';
import { WebhookSecrets } from '#libs/webhooks/webhook-secrets.js';
import { DeadLetterKeeper } from './dead-letters/dead-letter-keeper.js';
import { HistoryConsumer } from './history.consumer.js';
import { PartitionMaker } from './partition-maker.js';
import { WaitingMetrics } from './waiting-metrics.js';
import { FactFinder } from './watch/fact-finder.js';
import { Watcher } from './watch/watcher.js';
import { WebhookDispatcher } from './webhooks/webhook-dispatcher.js';

/** Stores results, says of items that were given up why, keeps dead letters, looks for news, and delivers to webhooks; the only writer of transactions. */
@Module({
  imports: [InsightReaderModule, MessagingModule, PersistenceModule],
  controllers: [HistoryConsumer],
  providers: [
    DeadLetterKeeper,
    FactFinder,
    PartitionMaker,
    WaitingMetrics,
    Watcher,
    WebhookDispatcher,
    WebhookSecrets,
  ],
})
export class HistoryModule {}
