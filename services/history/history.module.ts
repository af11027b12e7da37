import { Module } from '@nestjs/common';
import { MessagingModule } from '#libs/messaging/messaging.module.js';
import { PersistenceModule } from '#libs/persistence/persistence.module.js';
import { WebhookSecrets } from '#libs/webhooks/webhook-secrets.js';
import { HistoryConsumer } from './history.consumer.js';
import { WebhookDispatcher } from './webhooks/webhook-dispatcher.js';

/** Stores results, says of items that were given up why, and delivers to webhooks; the only writer of transactions. */
@Module({
  imports: [MessagingModule, PersistenceModule],
  controllers: [HistoryConsumer],
  providers: [WebhookDispatcher, WebhookSecrets],
})
export class HistoryModule {}
