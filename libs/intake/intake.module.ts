import { Module } from '@nestjs/common';
import { MessagingModule } from '#libs/messaging/messaging.module.js';
import { PersistenceModule } from '#libs/persistence/persistence.module.js';
import { TenantKeysModule } from '#libs/persistence/tenant-keys.module.js';
import { Intake } from './intake.js';
import { IntakeMetrics } from './intake-metrics.js';
import { ChunkPublisher } from './publish-chunks.js';

/** What gateway and ingest share: from an item as handed in to a confirmed chunk. */
@Module({
  imports: [MessagingModule, PersistenceModule, TenantKeysModule],
  providers: [Intake, IntakeMetrics, ChunkPublisher],
  exports: [Intake],
})
export class IntakeModule {}
