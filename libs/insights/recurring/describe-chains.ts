import { createHash } from 'node:crypto';
import { dayNumber } from '../calendar/day.js';
import { CADENCES } from './cadence.js';
import type { Chain, Paid } from './chain.js';
import { describeAmounts, firstLevel } from './describe-amounts.js';
import { describeDays, filled, punctuality } from './describe-days.js';
import type { PaymentChain } from './payment-chain.js';
import type { RecurringSeries } from './recurring-series.js';

const VARYING_CONFIDENCE = 0.8;

/** A series with the payments that it is made of. */
export interface SeriesHistory {
  series: RecurringSeries;
  payments: readonly { day: string; amount: number }[];
}

/** Says what chains come to and where they stand on a day, most expensive first. */
export function describeChains(chains: readonly PaymentChain[], today: string): SeriesHistory[] {
  const now = dayNumber(today);
  const seen = new Map<string, number>();
  return chains
    .map((kept) => {
      const chain = read(kept);
      const key = keyOf(kept, chain.hits);
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      return {
        series: { id: identify(key, nth), ...describe(kept, chain, now) },
        payments: kept.payments,
      };
    })
    .sort(({ series: a }, { series: b }) => b.yearlyTotal - a.yearlyTotal || (a.id < b.id ? -1 : 1));
}

function read({ cadence, payments }: PaymentChain): Chain<Paid> {
  return {
    cadence: CADENCES.find(({ name }) => name === cadence)!,
    hits: payments.map(({ day, amount }) => ({ day: dayNumber(day), amount })),
  };
}

function keyOf({ direction, merchant, counterparty, cadence }: PaymentChain, hits: readonly Paid[]): string {
  const party = merchant === null ? [null, counterparty] : [merchant];
  return JSON.stringify([direction, ...party, cadence, firstLevel(hits)]);
}

/** Those that began alike at one party are numbered from the oldest. */
const identify = (key: string, nth: number): string =>
  createHash('sha256').update(`${key} ${nth}`).digest('hex').slice(0, 20);

function describe(
  { payments, ...kept }: PaymentChain,
  chain: Chain<Paid>,
  today: number,
): Omit<RecurringSeries, 'id'> {
  const { cadence, hits } = chain;
  const last = payments.at(-1)!;
  const amounts = describeAmounts(hits);
  const yearlyTotal = amounts.typicalAmount * cadence.perYear;
  const regularity = filled(chain) * (0.5 + punctuality(chain) / 2);
  const confidence =
    (hits.length / (hits.length + 1)) * regularity * (amounts.isFixed ? 1 : VARYING_CONFIDENCE);
  return {
    ...kept,
    ...amounts,
    lastAmount: last.amount,
    lastDay: last.day,
    ...describeDays(chain, today),
    confidence: Math.round(confidence * 100) / 100,
    paymentIds: payments.map(({ id }) => id),
    monthlyEquivalent: Math.round(yearlyTotal / 12),
    yearlyTotal,
  };
}
