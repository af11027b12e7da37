import type { Publisher } from '#libs/messaging/publisher.js';
import { chunk, sleep } from './bus.js';

/** Publishes one chunk after another until stopped, trying on through faults; knows which were confirmed. */
export function publishSteadily(publisher: Publisher): { confirmed: Set<string>; stop(): Promise<void> } {
  const confirmed = new Set<string>();
  const stopped = new AbortController();
  const running = (async () => {
    while (!stopped.signal.aborted) {
      const message = chunk();
      try {
        await publisher.publish('sms.received', message);
        confirmed.add(message.chunkId);
      } catch {
        await sleep(20);
      }
    }
  })();
  return {
    confirmed,
    stop: () => {
      stopped.abort();
      return running;
    },
  };
}
