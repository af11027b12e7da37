import type { JudgedBudget } from '#libs/insight-reader/budget-reader.js';
import type { Anomaly } from '#libs/insights/anomalies/anomaly.js';
import { isDismissed } from '#libs/insights/anomalies/anomaly-id.js';
import { showAnomaly } from '#libs/insights/anomalies/shown-anomaly.js';
import { decimalOfMinor, written } from '#libs/insights/money.js';
import type { Fact } from '#libs/persistence/watches.js';

/** An anomaly as an event; known when one of its subject and nearly its size was told of. */
export function anomalyFact(anomaly: Anomaly, currency: string): Fact {
  // The same category may be as much over its usual in two currencies.
  const subject = `${currency}.${anomaly.id}`;
  return {
    type: 'anomaly.detected',
    data: { ...showAnomaly(anomaly, currency), currency },
    subject,
    isKnown: (told) => isDismissed(subject, told),
  };
}

/** A budget that will not last, or has not, as an event; known when it was told of this month. */
export function budgetFact({ budget, progress }: JudgedBudget, month: string): Fact {
  const { id, category, currency, amount } = budget;
  const { status, spent, projection, sentence } = progress;
  const text = (minor: number) => decimalOfMinor(Math.round(minor), currency);
  const subject = `${id}.${month}`;
  return {
    type: 'budget.projected-over',
    data: {
      id,
      category,
      currency,
      amount: written(amount, currency),
      month,
      status,
      spent: text(spent),
      projected: projection && text(projection.expected),
      variance: projection && text(projection.variance),
      sentence,
    },
    subject,
    isKnown: (told) => told.includes(subject),
  };
}

/** Whether a budget will probably not last, or has not. */
export const isOver = ({ progress: { status } }: JudgedBudget): boolean =>
  status === 'over' || status === 'projected-over';
