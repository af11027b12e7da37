/** Tries of one delivery, the first included. */
export const MAX_ATTEMPTS = 8;
const FIRST_MS = 15_000;
const FACTOR = 4;

/**
 * How long to wait after a number of failed tries, in milliseconds: a random time (full jitter) up to 15 s, 1 min, 4 min,
 * 16 min, 64 min, 4 h 16 min and 17 h 4 min, which is 22 h 45 min in all. Undefined after the last.
 */
export function retryAfterMs(failures: number, random = Math.random): number | undefined {
  if (failures >= MAX_ATTEMPTS) return undefined;
  return Math.round(random() * FIRST_MS * FACTOR ** (failures - 1));
}
