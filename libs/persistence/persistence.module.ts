import { Module } from '@nestjs/common';
import { ApiKeys } from './api-keys.js';
import { Backups } from './backups.js';
import { Budgets } from './budgets.js';
import { Categories } from './categories.js';
import { ConnectionModule } from './connection.module.js';
import { Corrections } from './corrections.js';
import { DeadLetterStore } from './dead-letter-store.js';
import { DeadLetters } from './dead-letters.js';
import { Deletion } from './deletion.js';
import { Erasure } from './erasure.js';
import { AnomalyFacts } from './insights/anomaly-facts.js';
import { DailyTotals } from './insights/daily-totals.js';
import { Dismissals } from './insights/dismissals.js';
import { PaymentTotals } from './insights/payment-totals.js';
import { RecurringChains } from './insights/recurring-chains.js';
import { IdempotencyKeys } from './idempotency-keys.js';
import { KnownAlerts } from './known-alerts.js';
import { Links } from './links.js';
import { Partitions } from './partitions.js';
import { ResultMetrics } from './result-metrics.js';
import { Results } from './results.js';
import { Rules } from './rules.js';
import { SampleSubmissions } from './sample-submissions.js';
import { SubmissionProblems } from './submission-problems.js';
import { Submissions } from './submissions.js';
import { Tenants } from './tenants.js';
import { Transactions } from './transactions.js';
import { WaitingReader } from './waiting.js';
import { Watches } from './watches.js';
import { WebhookDeliveries } from './webhook-deliveries.js';
import { WebhookQueue } from './webhook-queue.js';
import { Webhooks } from './webhooks.js';

/** The classes that read and write rows. */
export const REPOSITORIES = [
  AnomalyFacts,
  ApiKeys,
  Backups,
  Budgets,
  Categories,
  Corrections,
  DailyTotals,
  DeadLetterStore,
  DeadLetters,
  Deletion,
  Erasure,
  Dismissals,
  IdempotencyKeys,
  KnownAlerts,
  Links,
  Partitions,
  PaymentTotals,
  RecurringChains,
  Results,
  Rules,
  SampleSubmissions,
  SubmissionProblems,
  Submissions,
  Tenants,
  Transactions,
  WaitingReader,
  Watches,
  WebhookDeliveries,
  WebhookQueue,
  Webhooks,
];

/** PostgreSQL: the classes that read and write it. */
@Module({
  imports: [ConnectionModule],
  providers: [ResultMetrics, ...REPOSITORIES],
  exports: [ConnectionModule, ...REPOSITORIES],
})
export class PersistenceModule {}
