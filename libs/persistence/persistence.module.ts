import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Env, StartupError } from '#libs/runtime/env.js';
import { ApiKeys } from './api-keys.js';
import { Backups } from './backups.js';
import { createDataSource } from './data-source.js';
import { DatabaseConnection } from './database-connection.js';
import { DatabaseMetrics } from './database-metrics.js';
import { Budgets } from './budgets.js';
import { Categories } from './categories.js';
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

function dataSourceOf({ databaseUrl, databasePoolSize, service }: Env): DataSource {
  if (!databaseUrl)
    throw new StartupError(`DATABASE_URL must be set: ${service} keeps its rows in PostgreSQL`);
  return createDataSource({
    url: databaseUrl,
    poolSize: databasePoolSize,
    applicationName: `spendsense ${service}`,
  });
}

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

/** PostgreSQL: one pool per process, and the classes that read and write it. */
@Module({
  providers: [
    { provide: DataSource, inject: [Env], useFactory: dataSourceOf },
    DatabaseConnection,
    DatabaseMetrics,
    ResultMetrics,
    ...REPOSITORIES,
  ],
  exports: [DataSource, ...REPOSITORIES],
})
export class PersistenceModule {}
