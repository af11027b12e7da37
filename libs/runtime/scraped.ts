import { inTime } from './in-time.js';

/** A slow answer must not cost the scrape, and with it all other metrics. */
const ANSWER_MS = 3_000;

/**
 * Makes the `collect` of gauges that something outside is asked for: whoever scrapes, it is asked once in `everyMs` at most.
 * `show` sets the gauges, and gets undefined where there was no answer in time.
 */
export function scraped<T>(
  everyMs: number,
  read: () => Promise<T>,
  show: (reading: T | undefined) => void,
): () => Promise<void> {
  let last: { at: number; shown: Promise<void> } | undefined;
  return () => {
    if (!last || performance.now() - last.at >= everyMs)
      last = { at: performance.now(), shown: answerOf(read).then(show) };
    return last.shown;
  };
}

const answerOf = <T>(read: () => Promise<T>): Promise<T | undefined> =>
  inTime(Promise.resolve().then(read), ANSWER_MS, () => undefined).catch(() => undefined);
