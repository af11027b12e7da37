import { type Process, type Step, start } from './process.js';

interface Waiting<Entry> {
  entry: Entry;
  resume: () => void;
}

/** As `GroupCommit` of the services: what comes while a flush of its key is under way goes together in the next. */
export class Group<Entry> {
  private readonly waiting = new Map<string, Waiting<Entry>[]>();

  constructor(
    private readonly flush: (key: string, entries: Entry[]) => Process,
    private readonly limits: { weigh: (entry: Entry) => number; perFlush: number },
  ) {}

  add(key: string, entry: Entry): Step {
    return (resume) => {
      const queue = this.waiting.get(key);
      if (queue) return void queue.push({ entry, resume });
      this.waiting.set(key, [{ entry, resume }]);
      this.next(key);
    };
  }

  private next(key: string): void {
    const group = this.take(key);
    if (!group.length) return void this.waiting.delete(key);
    const entries = group.map(({ entry }) => entry);
    start(this.flush(key, entries), () => {
      for (const { resume } of group) resume();
      this.next(key);
    });
  }

  private take(key: string): Waiting<Entry>[] {
    const queue = this.waiting.get(key)!;
    let weight = 0;
    const end = queue.findIndex(({ entry }, i) => {
      weight += this.limits.weigh(entry);
      return i > 0 && weight > this.limits.perFlush;
    });
    return queue.splice(0, end < 0 ? queue.length : end);
  }
}
