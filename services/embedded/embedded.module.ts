import { Module } from '@nestjs/common';
import { FeaturesModule } from '#services/features/features.module.js';
import { GatewayModule } from '#services/gateway/gateway.module.js';
import { HistoryModule } from '#services/history/history.module.js';
import { InferenceModule } from '#services/inference/inference.module.js';
import { IngestModule } from '#services/ingest/ingest.module.js';
import { MaskingModule } from '#services/masking/masking.module.js';

/** Every service in one process. */
@Module({
  imports: [GatewayModule, IngestModule, MaskingModule, FeaturesModule, InferenceModule, HistoryModule],
})
export class EmbeddedModule {}
