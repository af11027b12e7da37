import type { Agenda } from './agenda.js';
import { Level } from './level.js';
import { type Process, start } from './process.js';

interface Consumer<Message> {
  inHand: number;
  handle: (message: Message) => Process;
}

/** A queue of the broker: deals messages out in turn to consumers that have fewer than `prefetch` in hand. */
export class WorkQueue<Message> {
  private readonly consumers: Consumer<Message>[] = [];
  private ready: Message[] = [];
  private head = 0;
  private turn = 0;
  /** Messages that wait or are in hand. */
  readonly depth: Level;

  constructor(
    agenda: Agenda,
    private readonly prefetch: number,
  ) {
    this.depth = new Level(agenda);
  }

  /** A message is acknowledged when its process has ended. */
  consume(handle: (message: Message) => Process): void {
    this.consumers.push({ inHand: 0, handle });
  }

  push(message: Message): void {
    this.depth.add(1);
    this.ready.push(message);
    this.deal();
  }

  private deal(): void {
    for (let message = this.ready[this.head]; message; message = this.ready[this.head]) {
      const consumer = this.free();
      if (!consumer) return;
      this.head += 1;
      consumer.inHand += 1;
      start(consumer.handle(message), () => {
        consumer.inHand -= 1;
        this.depth.add(-1);
        this.deal();
      });
    }
    this.ready = [];
    this.head = 0;
  }

  private free(): Consumer<Message> | undefined {
    for (let tried = 0; tried < this.consumers.length; tried++) {
      const consumer = this.consumers[this.turn++ % this.consumers.length]!;
      if (consumer.inHand < this.prefetch) return consumer;
    }
    return undefined;
  }
}
