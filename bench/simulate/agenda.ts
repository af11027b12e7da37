import type { Step } from './process.js';

/** Something that is due at a time; `cancelled` means that it will not be done. */
export interface Due {
  readonly time: number;
  readonly order: number;
  readonly action: () => void;
  cancelled: boolean;
}

const isBefore = (a: Due, b: Due) => a.time < b.time || (a.time === b.time && a.order < b.order);

/** Simulated time, in seconds: what is due is done in the order of its time, and of its planning where that is the same. */
export class Agenda {
  /** A binary heap: the next is first. */
  private readonly heap: Due[] = [];
  private planned = 0;
  now = 0;

  at(time: number, action: () => void): Due {
    const due = { time: Math.max(time, this.now), order: this.planned++, action, cancelled: false };
    this.rise(due);
    return due;
  }

  wait(seconds: number): Step {
    return (resume) => void this.at(this.now + seconds, resume);
  }

  /** Until nothing is due any more. */
  run(): void {
    for (let due = this.take(); due; due = this.take()) {
      if (due.cancelled) continue;
      this.now = due.time;
      due.action();
    }
  }

  private rise(due: Due): void {
    let at = this.heap.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(due, this.heap[parent]!)) break;
      this.heap[at] = this.heap[parent]!;
      at = parent;
    }
    this.heap[at] = due;
  }

  private take(): Due | undefined {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (!last || first === last) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.heap.length) break;
      if (child + 1 < this.heap.length && isBefore(this.heap[child + 1]!, this.heap[child]!)) child++;
      if (!isBefore(this.heap[child]!, last)) break;
      this.heap[at] = this.heap[child]!;
      at = child;
    }
    this.heap[at] = last;
    return first;
  }
}
