import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Counter, Registry } from 'prom-client';
import { TEST_EVENT_TYPE } from '#libs/contracts/index.js';
import { type DueDelivery, WebhookQueue } from '#libs/persistence/webhook-queue.js';
import { Env } from '#libs/runtime/env.js';
import { deliver, type Delivered } from '#libs/webhooks/deliver.js';
import { retryAfterMs } from '#libs/webhooks/retry-after.js';
import { WebhookSecrets } from '#libs/webhooks/webhook-secrets.js';

/** Deliveries under way at the same time in one process. */
const PLACES = 64;
const IDLE_MS = 1000;
const SWEEP_EVERY_MS = 60_000;

/** Delivers events to webhooks, at least once. Replicas share the work by leases in the database. */
@Injectable()
export class WebhookDispatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Webhooks');
  private readonly underWay = new Map<Promise<void>, string>();
  private readonly stop = new AbortController();
  private readonly attempts: Counter<'outcome'>;
  private running: Promise<void> = Promise.resolve();
  private ended = 0;
  private isHeldUp = false;
  private nextSweep = 0;

  constructor(
    private readonly queue: WebhookQueue,
    private readonly secrets: WebhookSecrets,
    private readonly env: Env,
    registry: Registry,
  ) {
    this.attempts = new Counter({
      name: 'webhook_attempts_total',
      help: 'Tries to deliver an event, by what came of them',
      labelNames: ['outcome'],
      registers: [registry],
    });
  }

  onApplicationBootstrap(): void {
    if (this.secrets.isAvailable) this.running = this.run();
    else this.logger.log('no WEBHOOK_KEYS_FILE: webhooks are off');
  }

  /** Takes no more, and waits for what is under way: at most the time of one try. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.running;
    await Promise.all(this.underWay.keys());
  }

  private async run(): Promise<void> {
    while (!this.stop.signal.aborted) {
      const ended = this.ended;
      try {
        const due = await this.claim();
        this.isHeldUp = false;
        for (const delivery of due) this.start(delivery);
        if (due.length && this.underWay.size < PLACES) continue;
        await this.sweep();
        // One that ended meanwhile has made place already.
        if (this.ended > ended) continue;
      } catch (failure) {
        this.reportHoldUp(failure);
      }
      await this.pause();
    }
  }

  /** Once for each time that the database is away: deliveries stay due, and what is down comes back. */
  private reportHoldUp(failure: unknown): void {
    if (!this.isHeldUp) this.logger.warn(`deliveries wait: ${messageOf(failure)}`);
    this.isHeldUp = true;
  }

  private async claim(): Promise<DueDelivery[]> {
    const free = PLACES - this.underWay.size;
    return free > 0 ? this.queue.claim(free, [...new Set(this.underWay.values())]) : [];
  }

  private start(delivery: DueDelivery): void {
    const work = this.attempt(delivery)
      .catch((failure: unknown) => {
        // The lease runs out, and the event is delivered again under the same id.
        this.logger.warn(`a delivery was not recorded: ${messageOf(failure)}`);
      })
      .finally(() => {
        this.underWay.delete(work);
        this.ended += 1;
      });
    this.underWay.set(work, delivery.webhookId);
  }

  private async attempt(delivery: DueDelivery): Promise<void> {
    const outcome = await this.deliver(delivery);
    this.attempts.inc({ outcome: outcome.error ?? 'delivered' });
    const isLast = delivery.type === TEST_EVENT_TYPE || outcome.responseStatus === 410;
    const wait = outcome.error && !isLast ? retryAfterMs(delivery.attempts + 1) : undefined;
    await this.queue.record(delivery, { ...outcome, retryAfterMs: wait });
  }

  private async deliver(delivery: DueDelivery): Promise<Delivered> {
    const { tenantId, webhookId, sealedSecret, previousSecret, url } = delivery;
    const open = (sealed: string) => this.secrets.open(sealed, tenantId, webhookId).catch(() => undefined);
    const secret = await open(sealedSecret);
    if (secret === undefined) return { error: 'unknown-key' };
    const previous = previousSecret === null ? undefined : await open(previousSecret);
    const secrets = previous === undefined ? [secret] : [secret, previous];
    return deliver(delivery, { url, secrets }, { targets: this.env.webhookTargets });
  }

  private async sweep(): Promise<void> {
    if (performance.now() < this.nextSweep) return;
    this.nextSweep = performance.now() + SWEEP_EVERY_MS;
    await this.queue.sweep();
  }

  /** Until it is time to look again, or a delivery ends and makes place. */
  private async pause(): Promise<void> {
    const idle = new AbortController();
    const signal = AbortSignal.any([idle.signal, this.stop.signal]);
    const timer = sleep(IDLE_MS, undefined, { signal, ref: false }).catch(() => undefined);
    await Promise.race([timer, ...this.underWay.keys()]);
    idle.abort();
  }
}

/** Errors of the database name codes, never values. */
const messageOf = (failure: unknown) => (failure instanceof Error ? failure.message : 'unknown failure');
