import { Module } from '@nestjs/common';
import { MessagingModule } from '#libs/messaging/messaging.module.js';
import { TenantKeysModule } from '#libs/persistence/tenant-keys.module.js';
import { Env } from '#libs/runtime/env.js';
import { MaskingConsumer } from './masking.consumer.js';
import { MaskingKeys, readMaskingKeys } from './masking-keys.js';

/** Opens what intake sealed and replaces personal data; the only place after intake that sees raw text. */
@Module({
  imports: [MessagingModule, TenantKeysModule],
  controllers: [MaskingConsumer],
  providers: [{ provide: MaskingKeys, inject: [Env], useFactory: readMaskingKeys }],
})
export class MaskingModule {}
