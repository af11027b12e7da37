import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import { SCHEMA_VERSION, type Topic } from '#libs/contracts/index.js';
import { inTime } from '#libs/runtime/in-time.js';
import type { Readiness } from '#libs/runtime/readiness.js';
import { checkConsumers } from './check-consumers.js';
import type { Death, Delivery, KeptMessage } from './delivery.js';
import { describeFailure, nameOf } from './describe-failure.js';
import type { MessagingMetrics } from './metrics.js';
import { parseMessage, readRefs } from './parse-message.js';
import { PauseGate } from './pause-gate.js';
import type { Publisher } from './publisher.js';
import { type Consequence, onFailure, RETRY_POLICY } from './retry-policy.js';
import { runHandler } from './run-handler.js';
import { deadLetterOf, openSealed } from './sealed-delivery.js';
import { spanAttributes } from './span-attributes.js';
import { HANDLER_TIMEOUT_MS, type TransportSettings } from './transport-settings.js';

type Verdict = { kind: 'done' } | (Consequence & { errorClass: string });

/** What is to become of a delivery, and what it holds if it is a dead letter that is sent again. */
interface Judgement {
  verdict: Verdict;
  opened: KeptMessage | undefined;
}

/** The broker itself gives up at many more losses, without telling anyone. */
const MAX_CRASHES = 15;
const MAX_CUTS = 10;
const YOUNG_MS = 30_000;

/** The service's surroundings that a transport works with. */
export interface Surroundings {
  settings: TransportSettings;
  metrics: MessagingMetrics;
  readiness: Readiness;
}

/**
 * Consumes topics for Nest: checks a message, runs its handler, and decides whether it is done, tried again later,
 * dead-lettered, or held while a dependency is down. A leaf brings deliveries and does what was decided.
 */
export abstract class PipelineServer extends Server implements CustomTransportStrategy {
  override readonly propagatesEventHandlerErrors = true;
  protected readonly settings: TransportSettings;
  protected readonly metrics: MessagingMetrics;
  private readonly underWay = new Set<Promise<void>>();
  private readonly gates = new Map<Topic, PauseGate>();

  constructor(
    { settings, metrics, readiness }: Surroundings,
    private readonly publisher: Publisher,
  ) {
    super();
    this.settings = settings;
    this.metrics = metrics;
    readiness.register('consumers', () => this.notConsuming());
  }

  /** Begins to bring deliveries to `receive`; returns at once, whether or not the broker can be reached. */
  protected abstract start(topics: Topic[]): void;
  protected abstract pause(topic: Topic): void;
  protected abstract resume(topic: Topic): void;
  /** Resolves when no further delivery will come. */
  protected abstract stopConsuming(): Promise<void>;
  protected abstract disconnect(): Promise<void>;

  listen(callback: (failure?: unknown) => void): void {
    try {
      const topics = checkConsumers(this.handledTopics(), this.settings.service);
      for (const topic of topics) {
        this.gates.set(topic, this.gateOf(topic));
        this.metrics.expectDead(topic);
      }
      if (topics.length) this.start(topics);
      callback();
    } catch (failure) {
      callback(failure);
    }
  }

  /** Waits for running handlers as long as the settings allow; what is not acknowledged then is delivered again. */
  async close(): Promise<void> {
    await this.stopConsuming();
    for (const gate of this.gates.values()) gate.close();
    await inTime(Promise.all(this.underWay), this.settings.shutdownGraceMs, () => undefined);
    await this.disconnect();
  }

  override on(): never {
    throw new Error('The transport has no events; see Readiness and the metrics.');
  }

  override unwrap(): never {
    throw new Error('The transport keeps its broker to itself.');
  }

  /** Takes a delivery in hand until it is acknowledged, lost or given back. Never throws. */
  protected receive(delivery: Delivery): Promise<void> {
    const { topic } = delivery;
    this.metrics.inFlight.inc({ topic });
    if (delivery.redelivered) this.metrics.redelivered.inc({ topic });
    const work = this.handle(delivery)
      .catch((failure: unknown) => this.logger.error(`${topic}: ${describeFailure(failure)}`))
      .finally(() => {
        this.underWay.delete(work);
        this.metrics.inFlight.dec({ topic });
      });
    this.underWay.add(work);
    return work;
  }

  /** The deliveries in hand were lost with their channel. */
  protected abandon(topic: Topic): void {
    this.gates.get(topic)?.abandon();
  }

  protected notConsuming(): string | undefined {
    const paused = [...this.gates].filter(([, gate]) => gate.paused).map(([topic]) => topic);
    return paused.length ? `paused, waiting for a dependency: ${paused.join(', ')}` : undefined;
  }

  private handledTopics(): string[] {
    const chain = (handler: MessageHandler | undefined): number => (handler ? 1 + chain(handler.next) : 0);
    return [...this.messageHandlers].flatMap(([topic, handler]) => Array<string>(chain(handler)).fill(topic));
  }

  private gateOf(topic: Topic): PauseGate {
    const flow = {
      pause: () => {
        this.metrics.pauses.inc({ topic });
        this.pause(topic);
      },
      resume: () => this.resume(topic),
    };
    return new PauseGate(flow, this.settings.pauseMs);
  }

  private async handle(delivery: Delivery): Promise<void> {
    const gate = this.gates.get(delivery.topic)!;
    let { verdict, opened } = await this.judge(delivery);
    while (!delivery.lost) {
      if (verdict.kind !== 'pause' && (await this.settle(delivery, opened, verdict))) return gate.open();
      if (!(await gate.hold())) return;
      if (verdict.kind === 'pause') ({ verdict, opened } = await this.judge(delivery));
    }
  }

  /**
   * A message that kills its consumers comes to one that has just started. Whoever has run for a while lost it with
   * connections; it goes round once more, so that the broker counts anew.
   */
  private judgeLosses({ losses, attempt }: Delivery): Verdict | undefined {
    const uptimeMs = this.settings.uptimeMs?.() ?? process.uptime() * 1000;
    const isYoung = uptimeMs < YOUNG_MS;
    if (losses < (isYoung ? MAX_CRASHES : MAX_CUTS)) return undefined;
    const afterMs = (this.settings.retryPolicy ?? RETRY_POLICY).waitsMs[attempt];
    return isYoung || afterMs === undefined
      ? { kind: 'dead', reason: 'crash-limit', errorClass: 'none' }
      : { kind: 'retry', afterMs, errorClass: 'none' };
  }

  private async judge(delivery: Delivery): Promise<Judgement> {
    const { topic, attempt, traceparent } = delivery;
    let opened: KeptMessage | undefined;
    try {
      opened = await openSealed(delivery, this.settings);
      const lost = this.judgeLosses(delivery);
      if (lost) return { opened, verdict: lost };
      const { body, contentType, sender } = opened ?? delivery;
      const message = parseMessage(topic, body);
      this.metrics.chunkItems.observe({ topic }, itemsIn(message));
      this.metrics.bytes.inc({ topic }, body.length);
      const observe = this.metrics.handlerSeconds.startTimer({ topic });
      await runHandler(this.messageHandlers.get(topic)!, message, {
        timeoutMs: this.settings.handlerTimeoutMs ?? HANDLER_TIMEOUT_MS,
        span: [
          `process ${topic}`,
          { kind: 'CONSUMER', parent: traceparent, attributes: spanAttributes(topic, delivery) },
        ],
        origin: { contentType, sender },
      }).finally(observe);
      return { opened, verdict: { kind: 'done' } };
    } catch (failure) {
      const consequence = onFailure(failure, attempt, this.settings.retryPolicy);
      this.logger.warn(`${topic}: attempt ${attempt + 1}: ${consequence.kind}: ${describeFailure(failure)}`);
      return { opened, verdict: { ...consequence, errorClass: nameOf(failure) } };
    }
  }

  /** Answers false when the broker did not take part; the verdict stands and is carried out later. */
  private async settle(
    delivery: Delivery,
    opened: KeptMessage | undefined,
    verdict: Exclude<Verdict, { kind: 'pause' }>,
  ): Promise<boolean> {
    const { topic } = delivery;
    try {
      if (verdict.kind === 'retry') await delivery.retryLater(verdict.afterMs);
      if (verdict.kind === 'dead') {
        const { body, contentType } = delivery;
        const kept = opened
          ? { body, contentType, sender: opened.sender }
          : await deadLetterOf(delivery, verdict.reason, this.settings);
        await delivery.bury(verdict, kept);
        await this.announce(delivery, verdict);
      }
      await delivery.acknowledge();
    } catch (failure) {
      this.logger.warn(`${topic}: could not be settled: ${describeFailure(failure)}`);
      return false;
    }
    if (verdict.kind === 'done') this.metrics.acked.inc({ topic });
    if (verdict.kind === 'retry') this.metrics.retried.inc({ topic, tier: verdict.afterMs });
    if (verdict.kind === 'dead') {
      // Alarms count these lines, see infra/watch/alarms.ts.
      this.logger.warn(`${topic}: dead letter: ${verdict.reason}`);
      this.metrics.dead.inc({ topic, reason: verdict.reason });
    }
    return true;
  }

  /** Tells the history that nobody needs to wait for the items, as far as they can be read. */
  private async announce({ topic, body }: Delivery, { reason }: Death): Promise<void> {
    if (topic === 'chunk.failed' || topic === 'spendsense.ingest') return;
    const refs = readRefs(topic, body);
    if (!refs) return;
    await this.publisher.publish('chunk.failed', { version: SCHEMA_VERSION, ...refs, stage: topic, reason });
  }
}

/** Each message of a stranger holds one, unless it says otherwise; nobody has checked it yet. */
const itemsIn = ({ items }: { items?: unknown }) => (Array.isArray(items) ? items.length : 1);
