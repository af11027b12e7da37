import { Module } from '@nestjs/common';
import { IntakeModule } from '#libs/intake/intake.module.js';
import { MessagingModule } from '#libs/messaging/messaging.module.js';
import { PersistenceModule } from '#libs/persistence/persistence.module.js';
import { IngestConsumer } from './ingest.consumer.js';

/** The public bulk queue: plain JSON of any producer becomes a submission. */
@Module({
  imports: [IntakeModule, MessagingModule, PersistenceModule],
  controllers: [IngestConsumer],
})
export class IngestModule {}
