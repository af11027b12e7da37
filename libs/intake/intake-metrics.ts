import { Injectable } from '@nestjs/common';
import { Counter, Registry } from 'prom-client';
import { UnavailableError } from '#libs/messaging/errors.js';

/** Counts SMS as they come in. */
@Injectable()
export class IntakeMetrics {
  private readonly items: Counter<'outcome'>;

  constructor(registry: Registry) {
    this.items = new Counter({
      name: 'intake_items_total',
      help: 'SMS handed in: accepted with confirm, invalid, refused by the broker, or of unknown outcome',
      labelNames: ['outcome'],
      registers: [registry],
    });
  }

  invalid(count: number): void {
    if (count) this.items.inc({ outcome: 'invalid' }, count);
  }

  published(
    chunks: readonly { items: readonly unknown[] }[],
    outcomes: readonly PromiseSettledResult<void>[],
  ): void {
    outcomes.forEach((outcome, i) => this.items.inc({ outcome: nameOf(outcome) }, chunks[i]!.items.length));
  }
}

function nameOf(outcome: PromiseSettledResult<void>): string {
  if (outcome.status === 'fulfilled') return 'accepted';
  return outcome.reason instanceof UnavailableError ? 'refused' : 'unknown';
}
