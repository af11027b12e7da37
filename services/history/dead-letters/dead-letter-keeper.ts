import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { OutcomeUnknownError, UnavailableError } from '#libs/messaging/errors.js';
import { type DeadMessage, PipelineQueues } from '#libs/messaging/pipeline-queues.js';
import { DatabaseDownError } from '#libs/persistence/database-failure.js';
import { DeadLetterStore, type StoredLetter } from '#libs/persistence/dead-letter-store.js';
import { Results } from '#libs/persistence/results.js';
import { Tenants } from '#libs/persistence/tenants.js';
import { Env } from '#libs/runtime/env.js';
import { NOBODY, toLetter } from './to-letter.js';

const IDLE_MS = 1000;
const SWEEP_EVERY_MS = 60_000;

/**
 * Moves dead letters from the broker, which cannot hand out one without the others, into the database, where each is
 * its tenant's; and sends those again whose tenant asks for it. Replicas share the work.
 */
@Injectable()
export class DeadLetterKeeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('DeadLetters');
  private readonly stop = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private isHeldUp = false;
  private nextSweep = 0;

  constructor(
    private readonly queues: PipelineQueues,
    private readonly store: DeadLetterStore,
    private readonly results: Results,
    private readonly tenants: Tenants,
    private readonly env: Env,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stop.signal.aborted) {
      try {
        await this.sweep();
        // Asks the database first: what is taken from the broker while it is down would have to be held.
        const refusal = await this.replay();
        await this.queues.takeDead((dead) => this.keep(dead));
        if (refusal) throw refusal;
        this.isHeldUp = false;
      } catch (failure) {
        this.reportHoldUp(failure);
      }
      await this.pause();
    }
  }

  private async sweep(): Promise<void> {
    if (performance.now() < this.nextSweep) return;
    await this.store.sweep();
    this.nextSweep = performance.now() + SWEEP_EVERY_MS;
  }

  /** Answers why the broker took no more, which must not keep what died from being stored. */
  private async replay(): Promise<Error | undefined> {
    try {
      while (!this.stop.signal.aborted && (await this.store.replayNext((letter) => this.send(letter))));
    } catch (failure) {
      if (failure instanceof UnavailableError || failure instanceof OutcomeUnknownError) return failure;
      throw failure;
    }
    return undefined;
  }

  private send({ stage: topic, body, messageId, contentType }: StoredLetter): Promise<void> {
    return this.queues.send({ topic, body: body!, messageId, ...(contentType !== null && { contentType }) });
  }

  /** Resolves once it is kept; while the database is down, the letter stays in hand. */
  private async keep(dead: DeadMessage): Promise<void> {
    for (;;) {
      try {
        return await this.keepOnce(dead);
      } catch (failure) {
        if (this.stop.signal.aborted) throw failure;
        this.reportHoldUp(failure);
        await this.pause();
      }
    }
  }

  private async keepOnce(dead: DeadMessage): Promise<void> {
    const letter = toLetter(dead, this.env.anonymousTenant);
    const { tenantId, items, reason } = letter;
    if (!(await this.tenants.find(tenantId))) return this.store.keep({ ...letter, ...NOBODY });
    try {
      // What the broker gave up itself, nobody has announced.
      if (items.length) await this.results.fail({ tenantId, items, reason });
      await this.store.keep(letter);
    } catch (failure) {
      if (failure instanceof DatabaseDownError) throw failure;
      this.logger.warn(`a dead letter of ${letter.stage} is kept for nobody: ${messageOf(failure)}`);
      await this.store.keep({ ...letter, ...NOBODY });
    }
  }

  /** Once for each time that something is away, which comes back. */
  private reportHoldUp(failure: unknown): void {
    if (!this.isHeldUp) this.logger.warn(`dead letters wait: ${messageOf(failure)}`);
    this.isHeldUp = true;
  }

  private async pause(): Promise<void> {
    await sleep(IDLE_MS, undefined, { signal: this.stop.signal, ref: false }).catch(() => undefined);
  }
}

/** Errors of database and broker name codes, never values. */
const messageOf = (failure: unknown) => (failure instanceof Error ? failure.message : 'unknown failure');
