import { type Client, escapeLiteral, type QueryResult } from 'pg';
import { type DataSource, type EntityManager, QueryFailedError, type QueryRunner } from 'typeorm';
import { inSpan, type SpanOptions } from '#libs/tracing/span.js';
import { connectFailure, DatabaseDownError, describeFailure } from './database-failure.js';
import { measureTransaction } from './database-metrics.js';

export type Work<T> = (manager: EntityManager) => Promise<T>;

type Setting = [name: string, value: string];

const SPAN: SpanOptions = { kind: 'CLIENT', attributes: { 'db.system.name': 'postgresql' } };

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

/**
 * What one statement finds of the rows of one tenant, in one round trip: statements that are sent together are one transaction
 * (https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-MULTI-STATEMENT). They take no parameters, so
 * values stand in it as literals that the driver has quoted. Throws as `withTenant`.
 */
export function askWithTenant<Row>(
  dataSource: DataSource,
  tenantId: string,
  statement: string,
): Promise<Row[]> {
  return inTransaction(dataSource, async (runner) => {
    const client = (await runner.connect()) as Client;
    const answers = await queryAll(client, `${settingOf(['app.tenant_id', tenantId])}; ${statement}`);
    return answers.at(-1)!.rows as Row[];
  });
}

/** The answers of several statements, of which TypeORM's own `query` gives none; fails as it does. */
async function queryAll(client: Client, statements: string): Promise<QueryResult[]> {
  try {
    return (await client.query(statements)) as unknown as QueryResult[];
  } catch (failure) {
    throw new QueryFailedError(statements, undefined, failure as Error);
  }
}

function withSetting<T>(dataSource: DataSource, setting: Setting, work: Work<T>, first = ''): Promise<T> {
  return inTransaction(dataSource, async (runner) => {
    await begin(runner, setting, first);
    const result = await work(runner.manager);
    await runner.commitTransaction();
    return result;
  });
}

/** Measures what is done on a connection as one transaction. */
function inTransaction<T>(dataSource: DataSource, use: (runner: QueryRunner) => Promise<T>): Promise<T> {
  return inSpan('transaction', SPAN, async () => {
    const end = measureTransaction(dataSource);
    try {
      const result = await onConnection(dataSource, use);
      end('committed');
      return result;
    } catch (failure) {
      end('failed');
      throw failure;
    }
  });
}

async function onConnection<T>(dataSource: DataSource, use: (runner: QueryRunner) => Promise<T>): Promise<T> {
  const runner = await connect(dataSource);
  try {
    return await use(runner);
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
async function begin(runner: QueryRunner, setting: Setting, first: string): Promise<void> {
  // As `startTransaction` leaves it, which has a round trip of its own.
  Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
  await runner.query(`START TRANSACTION; ${settingOf(setting)}; ${first}`);
}

/** Several statements take no parameters. */
function settingOf(setting: Setting): string {
  const [name, value] = setting.map(escapeLiteral);
  return `SELECT set_config(${name}, ${value}, true)`;
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
