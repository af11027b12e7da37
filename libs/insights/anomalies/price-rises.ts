import { CADENCES } from '../recurring/cadence.js';
import { percent } from '../wording.js';
import type { PriceRise } from './anomaly.js';
import { identify } from './anomaly-id.js';
import { recentDays, type Search } from './anomaly-input.js';

/** Subscriptions whose price went up recently. */
export function priceRises({ recurring, today, usualMonth, format }: Search): PriceRise[] {
  return recurring.flatMap(({ id, direction, priceChange, merchant, counterparty, category, cadence }) => {
    if (direction !== 'debit' || priceChange === null) return [];
    const { from, to, since } = priceChange;
    if (to < from || since < recentDays(today).from) return [];
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
