import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Submission } from '#libs/persistence/entities/submission.entity.js';
import { Submissions } from '#libs/persistence/submissions.js';
import { submissionStatus } from '#libs/persistence/submission-status.js';

/** One SMS takes no longer, as a rule; whoever waits for it shall not wait for a tick. */
const EAGER_FOR_MS = 250;
const EAGER_POLL_MS = 5;
const POLL_MS = 60;
/** After a failed query: the database may be down, and its return is worth no hurry. */
const BACKOFF_MS = 1000;

type Listener = (submission: Submission) => void;

interface Waiting {
  /** By submission. */
  listeners: Map<string, Set<Listener>>;
  /** When the last began to wait. */
  since: number;
}

export const isTerminal = (submission: Submission) =>
  ['done', 'failed'].includes(submissionStatus(submission));

/**
 * Follows submissions for those who wait for them. One query a tenant and tick covers all its waiting ids, however many
 * wait; nobody waiting, no query.
 */
@Injectable()
export class SubmissionWatcher implements OnModuleDestroy {
  private readonly tenants = new Map<string, Waiting>();
  private readonly endings = new Set<() => void>();
  private isStopped = false;

  constructor(private readonly submissions: Submissions) {}

  /** Before the server closes: it waits for open requests, and some of them wait here. */
  onModuleDestroy(): void {
    this.isStopped = true;
    for (const end of this.endings) end();
  }

  /**
   * Calls `listener` with the state at every tick until the function it answers is called; calls `end` once when the
   * process shuts down.
   */
  watch(tenantId: string, id: string, listener: Listener, end: () => void): () => void {
    this.endings.add(end);
    const waiting = this.tenants.get(tenantId) ?? { listeners: new Map<string, Set<Listener>>(), since: 0 };
    waiting.since = performance.now();
    const listeners = waiting.listeners.get(id) ?? new Set<Listener>();
    waiting.listeners.set(id, listeners.add(listener));
    if (!this.tenants.has(tenantId)) {
      this.tenants.set(tenantId, waiting);
      void this.follow(tenantId, waiting);
    }
    return () => {
      this.endings.delete(end);
      listeners.delete(listener);
      if (!listeners.size && waiting.listeners.get(id) === listeners) waiting.listeners.delete(id);
    };
  }

  /** The submission once it is done or failed; undefined when it is not within the time or the process shuts down. */
  untilTerminal(tenantId: string, id: string, timeoutMs: number): Promise<Submission | undefined> {
    return new Promise((resolve) => {
      const finish = (submission?: Submission) => {
        clearTimeout(timer);
        stop();
        resolve(submission);
      };
      const timer = setTimeout(finish, timeoutMs);
      const check = (submission: Submission) => {
        if (isTerminal(submission)) finish(submission);
      };
      const stop = this.watch(tenantId, id, check, () => finish());
    });
  }

  private async follow(tenantId: string, waiting: Waiting): Promise<void> {
    while (waiting.listeners.size && !this.isStopped) {
      const isWell = await this.tick(tenantId, waiting);
      const isEager = performance.now() - waiting.since < EAGER_FOR_MS;
      const pause = isEager ? EAGER_POLL_MS : POLL_MS;
      await new Promise((resolve) => setTimeout(resolve, isWell ? pause : BACKOFF_MS));
    }
    this.tenants.delete(tenantId);
  }

  private async tick(tenantId: string, { listeners }: Waiting): Promise<boolean> {
    try {
      for (const submission of await this.submissions.findMany(tenantId, [...listeners.keys()])) {
        for (const listener of listeners.get(submission.id) ?? []) listener(submission);
      }
      return true;
    } catch {
      // Those who wait have a time limit of their own.
      return false;
    }
  }
}
