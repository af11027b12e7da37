import type { Agenda } from './agenda.js';
import { Level } from './level.js';
import type { Step } from './process.js';

/** So many may go on at a time; the others wait for their turn, first come, first served. */
export class Turns {
  private readonly queue: (() => void)[] = [];
  private head = 0;
  readonly waiting: Level;
  readonly taken: Level;

  constructor(
    agenda: Agenda,
    readonly atOnce: number,
  ) {
    this.waiting = new Level(agenda);
    this.taken = new Level(agenda);
  }

  take(): Step {
    return (resume) => {
      if (this.taken.value < this.atOnce) {
        this.taken.add(1);
        return resume();
      }
      this.waiting.add(1);
      this.queue.push(resume);
    };
  }

  give(): void {
    const next = this.queue[this.head];
    if (!next) return this.taken.add(-1);
    this.head += 1;
    if (this.head === this.queue.length) {
      this.queue.length = 0;
      this.head = 0;
    }
    this.waiting.add(-1);
    next();
  }
}
