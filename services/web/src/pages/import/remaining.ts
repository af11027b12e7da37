/** How far something was at a moment (milliseconds). */
export interface Seen {
  at: number;
  done: number;
}

/** Seconds that the rest takes at the pace since `first`; undefined while nothing has been done since. */
export function remainingSeconds(first: Seen, now: Seen, total: number): number | undefined {
  const done = now.done - first.done;
  const time = now.at - first.at;
  if (done <= 0 || time <= 0) return undefined;
  return Math.ceil(((total - now.done) * time) / done / 1000);
}
