import type { DataSource, QueryRunner } from 'typeorm';
import { certificateFault } from '#libs/runtime/certificate-fault.js';
import { StartupError } from '#libs/runtime/env.js';
import { createDataSource } from './data-source.js';
import { connectFailure } from './database-failure.js';

const MIGRATION_LOCK = 7_236_143;
/** What waiting does not mend. */
const HOPELESS: Record<string, string> = {
  '28P01': 'the user or the password is wrong',
  '28000': 'the server does not let this user in',
  '3D000': 'the database does not exist',
  ERR_INVALID_URL: 'it is not a URL',
};

/** Connects as the owner of the tables, waiting for the server, and disconnects when `work` is done. */
export async function withOwner<T>(
  url: string,
  work: (dataSource: DataSource) => Promise<T>,
  waitMs = 60_000,
): Promise<T> {
  const dataSource = createDataSource({
    url,
    poolSize: 2,
    applicationName: 'spendsense owner',
    statementTimeoutMs: 0,
    lockTimeoutMs: 0,
  });
  await connect(dataSource, waitMs);
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

async function connect(dataSource: DataSource, waitMs: number): Promise<void> {
  const deadline = performance.now() + waitMs;
  for (;;) {
    try {
      await dataSource.initialize();
      return;
    } catch (failure) {
      const { code, message } = connectFailure(failure);
      if (code in HOPELESS || certificateFault(code) || performance.now() > deadline)
        throw new StartupError(`DATABASE_URL: ${HOPELESS[code] ?? message}`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

/** Brings the schema up to date; two at the same time wait for each other. */
export function runMigrations(dataSource: DataSource): Promise<unknown> {
  return alone(dataSource, () => dataSource.runMigrations({ transaction: 'each' }));
}

/** Runs `work` while nobody else changes the schema. */
export async function alone<T>(
  dataSource: DataSource,
  work: (runner: QueryRunner) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await work(runner);
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
  }
}
