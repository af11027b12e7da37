import { Module } from '@nestjs/common';
import { MessagingModule } from '#libs/messaging/messaging.module.js';
import { PersistenceModule } from '#libs/persistence/persistence.module.js';
import { Env, StartupError } from '#libs/runtime/env.js';
import { KeyFile } from '#libs/sealing/key-file.js';
import type { Keyring } from '#libs/sealing/keyring.js';
import { Intake } from './intake.js';
import { IntakeMetrics } from './intake-metrics.js';
import { ChunkPublisher, SEALING_KEYS } from './publish-chunks.js';

function readSealingKeys(env: Env): Keyring {
  if (!env.sealingKeysFile) {
    throw new StartupError(
      `Service ${env.service} seals texts and needs SEALING_KEYS_FILE, the path of a key file.`,
    );
  }
  return new KeyFile(env.sealingKeysFile);
}

/** What gateway and ingest share: from an item as handed in to a confirmed chunk. */
@Module({
  imports: [MessagingModule, PersistenceModule],
  providers: [
    Intake,
    IntakeMetrics,
    ChunkPublisher,
    { provide: SEALING_KEYS, inject: [Env], useFactory: readSealingKeys },
  ],
  exports: [Intake, SEALING_KEYS],
})
export class IntakeModule {}
