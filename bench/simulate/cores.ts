import type { Agenda, Due } from './agenda.js';
import type { Step } from './process.js';

interface Job {
  /** Seconds of a processor that it still needs. */
  left: number;
  /** Processors that it may use at most. */
  most: number;
  speed: number;
  resume: () => void;
}

/** Less than this is nothing, as sums of fractions are not exact. */
const NOTHING = 1e-9;

/**
 * Processors that all who compute share alike, as a fair scheduler deals them out: nobody gets more than it may use, and
 * what it leaves is the others' (processor sharing; Kleinrock, Queueing Systems II, 1976, chapter 4; the shares are max-min fair).
 */
export class Cores {
  private readonly jobs = new Set<Job>();
  private since = 0;
  private next: Due | undefined;
  /** Seconds of a processor that were used. */
  used = 0;

  constructor(
    private readonly agenda: Agenda,
    readonly count: number,
  ) {}

  compute(seconds: number, most = 1): Step {
    return (resume) => {
      this.advance();
      this.jobs.add({ left: seconds, most, speed: 0, resume });
      this.share();
    };
  }

  private advance(): void {
    const elapsed = this.agenda.now - this.since;
    this.since = this.agenda.now;
    for (const job of this.jobs) {
      job.left -= job.speed * elapsed;
      this.used += job.speed * elapsed;
    }
  }

  private share(): void {
    let [left, sharers] = [this.count, this.jobs.size];
    let soonest = Infinity;
    // Who may use least is served first, so that what it leaves is dealt out among the others.
    for (const job of [...this.jobs].sort((a, b) => a.most - b.most)) {
      job.speed = Math.min(job.most, left / sharers--);
      left -= job.speed;
      soonest = Math.min(soonest, Math.max(0, job.left) / job.speed);
    }
    if (this.next) this.next.cancelled = true;
    this.next = this.jobs.size ? this.agenda.at(this.agenda.now + soonest, () => this.finish()) : undefined;
  }

  private finish(): void {
    this.advance();
    const done = [...this.jobs].filter(({ left }) => left <= NOTHING);
    for (const job of done) this.jobs.delete(job);
    this.share();
    for (const { resume } of done) resume();
  }
}
