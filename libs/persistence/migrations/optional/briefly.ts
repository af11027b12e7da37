import { setTimeout as sleep } from 'node:timers/promises';
import { QueryFailedError, type QueryRunner } from 'typeorm';
import { StartupError } from '#libs/runtime/env.js';

const TRIES = 100;
const PAUSE_MS = 2000;
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Runs `work` in a transaction that has `transactions` to itself. Whoever comes meanwhile queues behind the wait for it, so it
 * waits for less than services do (two seconds) and for more than autovacuum stays (one), and then lets them go first.
 */
export async function briefly(runner: QueryRunner, work: () => Promise<unknown>): Promise<void> {
  for (let left = TRIES; left > 0; left--) {
    await runner.startTransaction();
    try {
      await runner.query(
        "SET LOCAL lock_timeout = '1500ms'; LOCK TABLE transactions IN ACCESS EXCLUSIVE MODE",
      );
      await work();
      await runner.commitTransaction();
      return;
    } catch (failure) {
      await runner.rollbackTransaction();
      if (!isOfLock(failure)) throw failure;
    }
    await sleep(PAUSE_MS);
  }
  throw new StartupError(
    'transactions is in use all the time: end long downloads and dumps, or choose a quieter hour, and run this again.',
  );
}

const isOfLock = (failure: unknown) =>
  failure instanceof QueryFailedError &&
  (failure.driverError as { code?: string }).code === LOCK_NOT_AVAILABLE;
