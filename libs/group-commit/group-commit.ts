import { inTime } from '#libs/runtime/in-time.js';

/** Writes a group of entries of one key; settles each of them. If it throws, every entry of the group fails so. */
export type Flush<Entry, Result> = (
  key: string,
  entries: Entry[],
) => Promise<readonly PromiseSettledResult<Result>[]>;

export interface GroupLimits<Entry> {
  /** What an entry counts against the limits. */
  weigh: (entry: Entry) => number;
  /** Most weight in one flush; an entry that weighs more goes alone. */
  perFlush: number;
  /** Most weight waiting or under way in all, where callers do not bound it; beyond it `add` throws what `refuse` makes. */
  inAll?: { most: number; refuse: () => Error };
  /** After so long the next flush of the key begins beside one that still runs; by default it waits for its end. */
  patienceMs?: number;
}

interface Waiting<Entry, Result> {
  entry: Entry;
  resolve: (result: Result) => void;
  reject: (reason: unknown) => void;
}

/**
 * Commits entries in groups, and never waits for more to come: what arrives while a flush of its key is under way goes
 * together in the next. Flushes of different keys run side by side, so an idle caller never waits and a busy key gets
 * large groups. Over a slow wire `patienceMs` keeps those who come from waiting for everybody before them.
 */
export class GroupCommit<Entry, Result> {
  private readonly waiting = new Map<string, Waiting<Entry, Result>[]>();
  private load = 0;

  constructor(
    private readonly flush: Flush<Entry, Result>,
    private readonly limits: GroupLimits<Entry>,
  ) {}

  async add(key: string, entry: Entry): Promise<Result> {
    const { weigh, inAll } = this.limits;
    const weight = weigh(entry);
    // Something huge may still pass when nothing else is there.
    if (inAll && this.load > 0 && this.load + weight > inAll.most) throw inAll.refuse();
    this.load += weight;
    try {
      return await new Promise<Result>((resolve, reject) => this.enqueue(key, { entry, resolve, reject }));
    } finally {
      this.load -= weight;
    }
  }

  private enqueue(key: string, waiter: Waiting<Entry, Result>): void {
    const queue = this.waiting.get(key);
    if (queue) {
      queue.push(waiter);
      return;
    }
    this.waiting.set(key, [waiter]);
    void this.drain(key);
  }

  private async drain(key: string): Promise<void> {
    const { patienceMs } = this.limits;
    for (let group = this.take(key); group.length; group = this.take(key)) {
      const committed = this.commit(key, group);
      await (patienceMs === undefined ? committed : inTime(committed, patienceMs, () => undefined));
    }
    this.waiting.delete(key);
  }

  private take(key: string): Waiting<Entry, Result>[] {
    const queue = this.waiting.get(key)!;
    let weight = 0;
    const end = queue.findIndex((waiter, i) => {
      weight += this.limits.weigh(waiter.entry);
      return i > 0 && weight > this.limits.perFlush;
    });
    return queue.splice(0, end < 0 ? queue.length : end);
  }

  private async commit(key: string, group: Waiting<Entry, Result>[]): Promise<void> {
    try {
      const results = await this.flush(
        key,
        group.map((waiter) => waiter.entry),
      );
      group.forEach((waiter, i) => {
        const result = results[i]!;
        if (result.status === 'fulfilled') waiter.resolve(result.value);
        else waiter.reject(result.reason);
      });
    } catch (reason) {
      for (const waiter of group) waiter.reject(reason);
    }
  }
}
