import { Injectable } from '@nestjs/common';
import { Counter, Histogram, Registry } from 'prom-client';
import type { Verdict } from '#libs/classifier/categorise.js';

/** Tells how sure the model is, by which one sees that SMS have become different from what it knows. */
@Injectable()
export class ModelMetrics {
  private readonly confidence: Histogram;
  private readonly items: Counter<'outcome'>;

  constructor(registry: Registry) {
    const registers = [registry];
    this.confidence = new Histogram({
      name: 'model_confidence',
      help: 'Probability of the category of a transaction',
      buckets: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1],
      registers,
    });
    this.items = new Counter({
      name: 'model_items_total',
      help: 'Transactions with a category; abstained: the model is not sure enough to do without a look',
      labelNames: ['outcome'],
      registers,
    });
  }

  /** What is no transaction has no category and does not count. */
  count(verdicts: readonly Pick<Verdict, 'confidence' | 'confidenceLevel'>[]): void {
    let classified = 0;
    let abstained = 0;
    for (const { confidence, confidenceLevel } of verdicts) {
      if (confidence === null) continue;
      this.confidence.observe(confidence);
      if (confidenceLevel === 'low') abstained += 1;
      else classified += 1;
    }
    this.items.inc({ outcome: 'classified' }, classified);
    this.items.inc({ outcome: 'abstained' }, abstained);
  }
}
