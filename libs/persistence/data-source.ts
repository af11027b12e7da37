import { DataSource } from 'typeorm';
import { takeTls } from './database-tls.js';
import { PreparingClient } from './prepared.js';
import { ApiKey } from './entities/api-key.entity.js';
import { Budget } from './entities/budget.entity.js';
import { TenantCategory } from './entities/category.entity.js';
import { Correction } from './entities/correction.entity.js';
import { Rule } from './entities/rule.entity.js';
import { SubmissionError } from './entities/submission-error.entity.js';
import { Submission } from './entities/submission.entity.js';
import { Tenant } from './entities/tenant.entity.js';
import { Transaction } from './entities/transaction.entity.js';
import { Webhook } from './entities/webhook.entity.js';
import { CreateSchema1795392000000 } from './migrations/1795392000000-create-schema.js';
import { IsolateTenants1795392000001 } from './migrations/1795392000001-isolate-tenants.js';
import { MaskingOperators1795651200000 } from './migrations/1795651200000-masking-operators.js';
import { FeeExchangeBank1796342400000 } from './migrations/1796342400000-fee-exchange-bank.js';
import { ConfidenceLevel1796601600000 } from './migrations/1796601600000-confidence-level.js';
import { Ledger1796601600001 } from './migrations/1796601600001-ledger.js';
import { Backup1796601600005 } from './migrations/1796601600005-backup.js';
import { Insights1796601600003 } from './migrations/1796601600003-insights.js';
import { Decisions1796601600004 } from './migrations/1796601600004-decisions.js';
import { Monthly1796688000000 } from './migrations/1796688000000-monthly.js';
import { Watch1796688000001 } from './migrations/1796688000001-watch.js';
import { Administration1796688000003 } from './migrations/1796688000003-administration.js';
import { Categories1796688000004 } from './migrations/1796688000004-categories.js';
import { Idempotency1796774400000 } from './migrations/1796774400000-idempotency.js';
import { DeadLetterBodies1796774400001 } from './migrations/1796774400001-dead-letter-bodies.js';
import { Scopes1796774400010 } from './migrations/1796774400010-scopes.js';
import { TenantKeys1796860800000 } from './migrations/1796860800000-tenant-keys.js';
import { Waiting1796947200000 } from './migrations/1796947200000-waiting.js';
import { DerivedRows1797120000000 } from './migrations/1797120000000-derived-rows.js';
import { EmptiedMonths1797206400000 } from './migrations/1797206400000-emptied-months.js';
import { SpendingMonths1797292800000 } from './migrations/1797292800000-spending-months.js';
import { Webhooks1796601600002 } from './migrations/1796601600002-webhooks.js';

export interface DatabaseOptions {
  url: string;
  poolSize?: number;
  /** Shown in pg_stat_activity. */
  applicationName?: string;
  /** 0 switches the limit off, as migrations need. */
  statementTimeoutMs?: number;
  lockTimeoutMs?: number;
}

/** Describes the connection to PostgreSQL without opening it. */
export function createDataSource(options: DatabaseOptions): DataSource {
  const { poolSize = 10, applicationName, statementTimeoutMs = 5000, lockTimeoutMs = 2000 } = options;
  return new DataSource({
    type: 'postgres',
    ...takeTls(options.url),
    poolSize,
    applicationName,
    synchronize: false,
    // A service role may not create extensions, and none is needed.
    installExtensions: false,
    logging: false,
    connectTimeoutMS: 2000,
    entities: [
      Tenant,
      ApiKey,
      Submission,
      SubmissionError,
      Transaction,
      Rule,
      Correction,
      Webhook,
      Budget,
      TenantCategory,
    ],
    migrations: [
      CreateSchema1795392000000,
      IsolateTenants1795392000001,
      MaskingOperators1795651200000,
      FeeExchangeBank1796342400000,
      ConfidenceLevel1796601600000,
      Ledger1796601600001,
      Webhooks1796601600002,
      Insights1796601600003,
      Decisions1796601600004,
      Backup1796601600005,
      Monthly1796688000000,
      Watch1796688000001,
      Administration1796688000003,
      Categories1796688000004,
      Idempotency1796774400000,
      DeadLetterBodies1796774400001,
      Scopes1796774400010,
      TenantKeys1796860800000,
      Waiting1796947200000,
      DerivedRows1797120000000,
      EmptiedMonths1797206400000,
      SpendingMonths1797292800000,
    ],
    migrationsTableName: 'schema_migrations',
    extra: {
      Client: PreparingClient,
      statement_timeout: statementTimeoutMs,
      lock_timeout: lockTimeoutMs,
      idle_in_transaction_session_timeout: statementTimeoutMs * 2,
      // A frozen server does not end its own statements.
      query_timeout: statementTimeoutMs && statementTimeoutMs + 500,
      keepAlive: true,
    },
  });
}
