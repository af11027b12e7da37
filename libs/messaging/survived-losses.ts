import type { Delivery } from './delivery.js';

const MOST = 10_000;

type Lost = Pick<Delivery, 'topic' | 'messageId'>;

/** How often this process lost a message with its connection, and lived on; of the last ten thousand messages. */
export class SurvivedLosses {
  private readonly counts = new Map<string, number>();

  note(delivery: Lost): void {
    const key = keyOf(delivery);
    const count = this.count(delivery);
    // The oldest entry of a map is its first.
    this.counts.delete(key);
    this.counts.set(key, count + 1);
    if (this.counts.size > MOST) this.counts.delete(this.counts.keys().next().value!);
  }

  count(delivery: Lost): number {
    return this.counts.get(keyOf(delivery)) ?? 0;
  }
}

const keyOf = ({ topic, messageId }: Lost) => `${topic} ${messageId}`;
