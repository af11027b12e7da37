import { CADENCES } from '../recurring/cadence.js';
import { percent } from '../wording.js';
import type { PriceRise } from './anomaly.js';
import { identify } from './anomaly-id.js';
import type { SpendingHistory } from './spending-history.js';

/** Subscriptions whose price went up recently. */
export function priceRises({ recurring, recent, usualMonth, format }: SpendingHistory): PriceRise[] {
  return recurring.flatMap(({ id, direction, priceChange, merchant, counterparty, category, cadence }) => {
    if (direction !== 'debit' || priceChange === null) return [];
    const { from, to, since } = priceChange;
    if (to < from || since < recent) return [];
    const yearlyExtra = (to - from) * CADENCES.find(({ name }) => name === cadence)!.perYear;
    return [
      {
        kind: 'price-rise',
        id: identify('price-rise', [id, since], to),
        severity: yearlyExtra / usualMonth,
        category,
        merchant,
        seriesId: id,
        from,
        to,
        since,
        yearlyExtra,
        sentence:
          `${merchant ?? counterparty} went up from ${format(from)} to ${format(to)} ` +
          `(▲ ${percent((to - from) / from)}) on ${since}, which is ${format(yearlyExtra)} more a year.`,
      },
    ];
  });
}
