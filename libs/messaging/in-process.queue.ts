import type { Topic } from '#libs/contracts/index.js';
import type { EncodedMessage } from './encode-message.js';
import { UnavailableError } from './errors.js';

export interface QueuedMessage extends EncodedMessage {
  attempt: number;
  redelivered: boolean;
}

/** The messages of one topic: ready, in hand, or waiting for another attempt. All three count towards its bound. */
export class InProcessQueue {
  private readonly ready: QueuedMessage[] = [];
  private readonly waiting = new Set<NodeJS.Timeout>();
  private readonly reserving: (() => void)[] = [];
  private size = 0;
  /** Called when there may be something to take. */
  onReady: () => void = () => undefined;

  constructor(
    readonly topic: Topic,
    private readonly capacity: number,
  ) {}

  /** What is ready, and what waits for another attempt. */
  get counts(): { waiting: number; retrying: number } {
    return { waiting: this.ready.length, retrying: this.waiting.size };
  }

  /** Takes a place, waiting for one when the queue is full; rejects when none gets free in time. */
  reserve(timeoutMs: number): Promise<void> {
    if (this.size < this.capacity) {
      this.size++;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.reserving.splice(this.reserving.indexOf(granted), 1);
        reject(new UnavailableError('busy'));
      }, timeoutMs);
      const granted = () => {
        clearTimeout(timer);
        resolve();
      };
      this.reserving.push(granted);
    });
  }

  /** Gives a place back, or on to who waits for one. */
  release(): void {
    const next = this.reserving.shift();
    if (next) next();
    else this.size--;
  }

  /** Fills a reserved place. */
  push(message: QueuedMessage): void {
    this.ready.push(message);
    this.onReady();
  }

  take(): QueuedMessage | undefined {
    return this.ready.shift();
  }

  /** Takes a message out that is ready; one in hand or waiting for another attempt is left to its consumer. */
  drop(messageId: string): void {
    const at = this.ready.findIndex((message) => message.messageId === messageId);
    if (at < 0) return;
    this.ready.splice(at, 1);
    this.release();
  }

  /** Keeps the place of a message that was taken, and puts it back after a wait. */
  pushLater(message: QueuedMessage, afterMs: number): void {
    const timer = setTimeout(() => {
      this.waiting.delete(timer);
      this.push(message);
    }, afterMs);
    this.waiting.add(timer);
  }

  close(): void {
    for (const timer of this.waiting) clearTimeout(timer);
    this.waiting.clear();
  }
}
