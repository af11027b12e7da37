import { escapeLiteral } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { inSpan, type SpanOptions } from '#libs/tracing/span.js';
import { connectFailure, DatabaseDownError, describeFailure } from './database-failure.js';
import { measureTransaction } from './database-metrics.js';

export type Work<T> = (manager: EntityManager) => Promise<T>;

/**
 * Runs `work` in a transaction that sees the rows of one tenant only; `first` are statements without parameters that are
 * sent along with its beginning.
 * Throws `DatabaseDownError` when PostgreSQL cannot be used now (also when the outcome of the commit is unknown),
 * `DatabaseError` when it refused a statement, and whatever `work` throws otherwise.
 */
export function withTenant<T>(
  dataSource: DataSource,
  tenantId: string,
  work: Work<T>,
  first = '',
): Promise<T> {
  return withSetting(dataSource, ['app.tenant_id', tenantId], work, first);
}

/** As `withTenant`, for the one lookup that comes before the tenant is known: that of an API key by its id. */
export function withApiKey<T>(dataSource: DataSource, keyId: string, work: Work<T>): Promise<T> {
  return withSetting(dataSource, ['app.api_key_id', keyId], work);
}

/** As `withTenant`, for the search of every tenant for what its webhooks are due or may ask for, and for what waits; history's login alone sees any rows. */
export function withDispatcher<T>(dataSource: DataSource, work: Work<T>): Promise<T> {
  return withSetting(dataSource, ['app.webhook_dispatcher', 'on'], work);
}

const SPAN: SpanOptions = { kind: 'CLIENT', attributes: { 'db.system.name': 'postgresql' } };

function withSetting<T>(
  dataSource: DataSource,
  setting: [name: string, value: string],
  work: Work<T>,
  first = '',
): Promise<T> {
  return inSpan('transaction', SPAN, async () => {
    const end = measureTransaction(dataSource);
    try {
      const result = await inTransaction(dataSource, setting, work, first);
      end('committed');
      return result;
    } catch (failure) {
      end('failed');
      throw failure;
    }
  });
}

async function inTransaction<T>(
  dataSource: DataSource,
  setting: [name: string, value: string],
  work: Work<T>,
  first: string,
): Promise<T> {
  const runner = await connect(dataSource);
  try {
    await begin(runner, setting, first);
    const result = await work(runner.manager);
    await runner.commitTransaction();
    return result;
  } catch (failure) {
    const described = describeFailure(failure);
    await abandon(runner, described);
    throw described;
  } finally {
    await runner.release();
  }
}

/**
 * Begins a transaction and tells it whose it is in one round trip. The setting is local to it: the next user of the pooled
 * connection must not inherit it.
 */
async function begin(
  runner: QueryRunner,
  setting: [name: string, value: string],
  first: string,
): Promise<void> {
  // As `startTransaction` leaves it, which has a round trip of its own.
  Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
  // Several statements take no parameters.
  const [name, value] = setting.map(escapeLiteral);
  await runner.query(`START TRANSACTION; SELECT set_config(${name}, ${value}, true); ${first}`);
}

/**
 * Hands out what `read` finds, in a read-only transaction that sees the rows of one tenant as they are at its start.
 * Whoever stops early calls `return()`, which ends the transaction. Throws as `withTenant`; a reader that asks for
 * nothing for a minute is given up.
 */
export async function* readWithTenant<T>(
  dataSource: DataSource,
  tenantId: string,
  read: (manager: EntityManager) => AsyncIterable<T>,
): AsyncGenerator<T> {
  const runner = await connect(dataSource);
  let failure: unknown;
  try {
    await runner.startTransaction('REPEATABLE READ');
    await runner.query('SET TRANSACTION READ ONLY');
    await runner.query("SET LOCAL idle_in_transaction_session_timeout = '1min'");
    await runner.query('SELECT set_config($1, $2, true)', ['app.tenant_id', tenantId]);
    yield* read(runner.manager);
  } catch (thrown) {
    failure = describeFailure(thrown);
    throw failure;
  } finally {
    // There is nothing to commit.
    await abandon(runner, failure);
    await runner.release();
  }
}

async function connect(dataSource: DataSource): Promise<QueryRunner> {
  if (!dataSource.isInitialized) throw new DatabaseDownError('not-connected');
  const runner = dataSource.createQueryRunner();
  try {
    await runner.connect();
    return runner;
  } catch (failure) {
    await runner.release();
    throw connectFailure(failure);
  }
}

async function abandon(runner: QueryRunner, failure: unknown): Promise<void> {
  if (failure instanceof DatabaseDownError) {
    // A rollback would queue behind the statement that hangs, and the pool would hand the connection out again.
    const client = (await runner.connect()) as { end(): Promise<void> };
    client.end().catch(() => undefined);
  } else if (runner.isTransactionActive) {
    await runner.rollbackTransaction().catch(() => undefined);
  }
}
