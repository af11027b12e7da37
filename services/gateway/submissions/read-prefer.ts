/** Longest wait that `Prefer: wait` may ask for, in seconds. */
export const MAX_WAIT_SECONDS = 30;

// As `wait=5` or `respond-async, wait=5` (RFC 7240).
const WAIT = /(?:^|[,;])\s*wait\s*=\s*"?(\d{1,6})"?\s*(?:$|[,;])/i;

/** Seconds that a Prefer header asks to wait; 0 when it does not. */
export function readPrefer(header: string | undefined): number {
  const seconds = Number(WAIT.exec(header ?? '')?.[1] ?? 0);
  return Math.min(seconds, MAX_WAIT_SECONDS);
}
