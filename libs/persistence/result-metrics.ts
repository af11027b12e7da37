import { Injectable } from '@nestjs/common';
import { Counter, Histogram, Registry } from 'prom-client';
import type { Ended } from './ended.js';

/** Counts how submissions and items end; the times are PostgreSQL's. */
@Injectable()
export class ResultMetrics {
  private readonly seconds: Histogram<'source'>;
  private readonly completed: Counter<'outcome'>;
  private readonly failed: Counter<'reason'>;

  constructor(registry: Registry) {
    const registers = [registry];
    this.seconds = new Histogram({
      name: 'submission_seconds',
      help: 'From the acceptance of a submission to the result of its last item',
      labelNames: ['source'],
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300, 1800, 7200],
      registers,
    });
    this.completed = new Counter({
      name: 'submissions_completed_total',
      help: 'Submissions whose last item ended, done if any has a result',
      labelNames: ['outcome'],
      registers,
    });
    this.failed = new Counter({
      name: 'items_failed_total',
      help: 'SMS that were given up',
      labelNames: ['reason'],
      registers,
    });
  }

  count({ submissions, failed }: Ended): void {
    for (const { source, seconds, isDone } of submissions) {
      this.seconds.observe({ source }, seconds);
      this.completed.inc({ outcome: isDone ? 'done' : 'failed' });
    }
    for (const { reason, count } of failed) this.failed.inc({ reason }, count);
  }
}
