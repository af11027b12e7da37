import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { DEAD_REASONS, type Topic } from '#libs/contracts/index.js';

/** What the transport counts; every name begins with `messaging_`. */
export class MessagingMetrics {
  readonly inFlight: Gauge<'topic'>;
  readonly acked: Counter<'topic'>;
  readonly retried: Counter<'topic' | 'tier'>;
  readonly dead: Counter<'topic' | 'reason'>;
  readonly redelivered: Counter<'topic'>;
  readonly pauses: Counter<'topic'>;
  readonly handlerSeconds: Histogram<'topic'>;
  readonly chunkItems: Histogram<'topic'>;
  readonly bytes: Counter<'topic'>;
  readonly confirmSeconds: Histogram<'topic'>;
  readonly unknownOutcomes: Counter<'topic'>;
  readonly questions: Counter<'outcome'>;
  readonly blocked: Gauge;
  readonly reconnects: Counter<'connection'>;

  constructor(registry: Registry) {
    const registers = [registry];
    const metric = <L extends string>(name: string, help: string, ...labelNames: L[]) => ({
      name: `messaging_${name}`,
      help,
      labelNames,
      registers,
    });
    this.inFlight = new Gauge(metric('in_flight', 'Messages in hand, running or held', 'topic'));
    this.acked = new Counter(metric('acked_total', 'Messages handled', 'topic'));
    this.retried = new Counter(
      metric('retried_total', 'Messages sent to wait, by wait in ms', 'topic', 'tier'),
    );
    this.dead = new Counter(metric('dead_total', 'Messages dead-lettered', 'topic', 'reason'));
    this.redelivered = new Counter(metric('redelivered_total', 'Messages delivered again', 'topic'));
    this.pauses = new Counter(metric('pauses_total', 'Times a consumer paused for a dependency', 'topic'));
    this.handlerSeconds = new Histogram({
      ...metric('handler_seconds', 'Time of a handler with a message, whatever came of it', 'topic'),
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    });
    this.chunkItems = new Histogram({
      ...metric('chunk_items', 'SMS in a message that a handler was given', 'topic'),
      buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
    });
    this.bytes = new Counter(
      metric('bytes_total', 'Bytes of the bodies of messages that a handler was given', 'topic'),
    );
    this.confirmSeconds = new Histogram({
      ...metric('confirm_seconds', 'From publish to confirm', 'topic'),
      buckets: [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    });
    this.unknownOutcomes = new Counter(
      metric('unknown_outcomes_total', 'Publishes without a confirm', 'topic'),
    );
    this.questions = new Counter(
      metric('questions_total', 'Questions to the model that were taken: what came of them', 'outcome'),
    );
    this.blocked = new Gauge(metric('blocked', '1 while the broker refuses publishes'));
    this.reconnects = new Counter(
      metric('reconnects_total', 'Connections lost and sought again', 'connection'),
    );
  }

  /** A counter that appears with its first event has not risen, for whoever watches it: those of a topic begin at 0. */
  expectDead(topic: Topic): void {
    for (const reason of DEAD_REASONS) this.dead.inc({ topic, reason }, 0);
  }
}
