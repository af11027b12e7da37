import { DatabaseError } from './database-failure.js';

const RETRIES = 3;

/** Repeats a transaction that lost to another (deadlock or serialization failure), at most three times. */
export async function retryConflicts<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction();
    } catch (failure) {
      if (!(failure instanceof DatabaseError && failure.isConflict) || attempt > RETRIES) throw failure;
      // Jitter parts those who met.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
    }
  }
}
