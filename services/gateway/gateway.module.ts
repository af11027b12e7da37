import { Module } from '@nestjs/common';
import { IntakeModule } from '#libs/intake/intake.module.js';
import { MessagingModule } from '#libs/messaging/messaging.module.js';
import { PersistenceModule } from '#libs/persistence/persistence.module.js';
import { WebhookSecrets } from '#libs/webhooks/webhook-secrets.js';
import { ApiKeysController } from './api-keys/api-keys.controller.js';
import { AuthModule } from './auth/auth.module.js';
import { BackupController } from './backup/backup.controller.js';
import { DataController } from './backup/data.controller.js';
import { RestoreController } from './backup/restore.controller.js';
import { CatalogueController } from './catalogue/catalogue.controller.js';
import { CategoriesController } from './categories/categories.controller.js';
import { KnownCategories } from './categories/known-categories.js';
import { CorrectionsController } from './corrections/corrections.controller.js';
import { ReviewController } from './corrections/review.controller.js';
import { DeadLettersController } from './dead-letters/dead-letters.controller.js';
import { ExportController } from './export/export.controller.js';
import { Downloads } from './http/downloads.js';
import { Idempotency } from './idempotency/idempotency.js';
import { InsightsModule } from './insights/insights.module.js';
import { Backlog } from './limits/backlog.js';
import { LimitsModule } from './limits/limits.module.js';
import { MaskingController } from './masking/masking.controller.js';
import { MaskingPreview } from './masking/masking-preview.js';
import { PredictController } from './predict/predict.controller.js';
import { RulesController } from './rules/rules.controller.js';
import { SampleDataController } from './sample-data/sample-data.controller.js';
import { QueueLog } from './status/queue-log.js';
import { QueueMetrics } from './status/queue-metrics.js';
import { StatusReader } from './status/status-reader.js';
import { StatusController } from './status/status.controller.js';
import { SubmissionReader } from './submissions/submission-reader.js';
import { SubmissionWatcher } from './submissions/submission-watcher.js';
import { SubmissionsController } from './submissions/submissions.controller.js';
import { Explainer } from './transactions/explainer.js';
import { TransactionsController } from './transactions/transactions.controller.js';
import { FormReader } from './uploads/form-reader.js';
import { UploadPreviewController } from './uploads/preview.controller.js';
import { UploadPreview } from './uploads/upload-preview.js';
import { UploadsController } from './uploads/uploads.controller.js';
import { DeliveriesController } from './webhooks/deliveries.controller.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';

/** REST: hands SMS in, answers how far they are and what came out. */
@Module({
  imports: [AuthModule, InsightsModule, IntakeModule, LimitsModule, MessagingModule, PersistenceModule],
  controllers: [
    SubmissionsController,
    UploadsController,
    UploadPreviewController,
    TransactionsController,
    ExportController,
    CatalogueController,
    CategoriesController,
    MaskingController,
    PredictController,
    CorrectionsController,
    ReviewController,
    RulesController,
    WebhooksController,
    DeliveriesController,
    BackupController,
    RestoreController,
    DataController,
    ApiKeysController,
    SampleDataController,
    DeadLettersController,
    StatusController,
  ],
  providers: [
    Backlog,
    Explainer,
    Downloads,
    FormReader,
    Idempotency,
    KnownCategories,
    MaskingPreview,
    QueueLog,
    QueueMetrics,
    StatusReader,
    SubmissionReader,
    SubmissionWatcher,
    UploadPreview,
    WebhookSecrets,
  ],
})
export class GatewayModule {}
