import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Counter, Registry } from 'prom-client';
import { DatabaseDownError, DatabaseError } from '#libs/persistence/database-failure.js';
import { type Watched, Watches } from '#libs/persistence/watches.js';
import { WebhookSecrets } from '#libs/webhooks/webhook-secrets.js';
import { FactFinder } from './fact-finder.js';

const LOOK_EVERY_MS = 60_000;

/** Looks for news that webhooks ask for at each tenant that changed. Replicas share the work by leases in the database. */
@Injectable()
export class Watcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Watcher');
  private readonly stop = new AbortController();
  private readonly looks: Counter<'outcome'>;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly watches: Watches,
    private readonly finder: FactFinder,
    private readonly secrets: WebhookSecrets,
    registry: Registry,
  ) {
    this.looks = new Counter({
      name: 'watch_looks_total',
      help: 'Looks at a tenant for news that webhooks ask for, by what came of them',
      labelNames: ['outcome'],
      registers: [registry],
    });
  }

  onApplicationBootstrap(): void {
    if (this.secrets.isAvailable) this.running = this.run();
  }

  /** Waits for the look that is under way. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.running;
  }

  /** Looks at every tenant that is due, one after the other: storing what arrives comes first. */
  async look(): Promise<void> {
    for (const watched of await this.watches.due()) {
      if (this.stop.signal.aborted) return;
      if (await this.watches.lease(watched)) await this.lookAt(watched);
    }
  }

  private async run(): Promise<void> {
    const { signal } = this.stop;
    while (!signal.aborted) {
      await this.look().catch((failure: unknown) => this.logger.warn(`news wait: ${nameOf(failure)}`));
      await sleep(LOOK_EVERY_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  private async lookAt(watched: Watched): Promise<void> {
    try {
      await this.watches.finish(watched, await this.finder.find(watched));
      this.looks.inc({ outcome: 'looked' });
    } catch (failure) {
      this.looks.inc({ outcome: 'failed' });
      this.logger.warn(`no look at a tenant: ${nameOf(failure)}`);
      // What will not pass fails until something changes; what will is tried again when the lease is over.
      if (!(failure instanceof DatabaseDownError)) await this.watches.finish(watched, []);
    }
  }
}

/** Messages may hold amounts; those of our database errors name codes only. */
function nameOf(failure: unknown): string {
  if (failure instanceof DatabaseDownError || failure instanceof DatabaseError) return failure.message;
  return failure instanceof Error ? failure.constructor.name : 'unknown failure';
}
