import { type Env, StartupError } from '#libs/runtime/env.js';
import { describeFailure } from './database-failure.js';

/** The URL of the owner of the tables, whom only the commands of this folder connect as. */
export function ownerUrlOf({ databaseUrl }: Env): string {
  if (!databaseUrl)
    throw new StartupError('DATABASE_URL must be set to the URL of the owner of the database');
  return databaseUrl;
}

/** Says what went wrong without the statement, which may hold a password, and ends with 1. */
export function fail(failure: unknown): void {
  const described = describeFailure(failure);
  process.stderr.write(`${described instanceof Error ? described.message : 'failed'}\n`);
  process.exitCode = 1;
}
