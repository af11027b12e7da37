import { createHash } from 'node:crypto';
import type { Direction } from '#libs/contracts/index.js';
import { dayNumber } from '../calendar/day.js';
import type { Payment } from '../payment.js';
import type { Chain, Hit } from './chain.js';
import { chainsOfParty } from './chains-of-party.js';
import { describeAmounts, firstLevel } from './describe-amounts.js';
import { describeDays, filled, punctuality } from './describe-days.js';
import type { RecurringSeries } from './recurring-series.js';

const VARYING_CONFIDENCE = 0.8;

/**
 * Finds the payments that come back, most expensive first. Three payments to or from the same party make a series
 * (two for a yearly one, of the same amount). Payments may be in any order; those after `today` are left out, as
 * are those whose party is not known.
 */
export function findRecurring(payments: readonly Payment[], today: string): RecurringSeries[] {
  const now = dayNumber(today);
  const seen = new Map<string, number>();
  return byParty(payments, now)
    .flatMap((hits) => {
      hits.sort((a, b) => a.day - b.day || (a.payment.id < b.payment.id ? -1 : 1));
      hits.forEach((hit, place) => (hit.place = place));
      return chainsOfParty(hits, hits[0]!.payment.direction)
        .sort((a, b) => a.hits[0]!.place - b.hits[0]!.place)
        .map((chain) => {
          const key = keyOf(chain);
          const nth = seen.get(key) ?? 0;
          seen.set(key, nth + 1);
          return { id: identify(key, nth), ...describe(chain, now) };
        });
    })
    .sort((a, b) => b.yearlyTotal - a.yearlyTotal || (a.id < b.id ? -1 : 1));
}

/** Payments of one direction with one party each; only where there are two or more. */
function byParty(payments: readonly Payment[], now: number): Hit[][] {
  const days = new Map<string, number>();
  const merchants = new Map<string, Record<Direction, Hit[]>>();
  const counterparties = new Map<string, Record<Direction, Hit[]>>();
  for (const payment of payments) {
    const { merchant, counterparty, direction, amount } = payment;
    const name = merchant ?? counterparty;
    const parties = merchant === null ? counterparties : merchants;
    if (name === null) continue;
    let day = days.get(payment.day);
    if (day === undefined) days.set(payment.day, (day = dayNumber(payment.day)));
    if (day > now) continue;
    let party = parties.get(name);
    if (party === undefined) parties.set(name, (party = { debit: [], credit: [] }));
    party[direction].push({ payment, amount, day, place: 0 });
  }
  return [...merchants.values(), ...counterparties.values()]
    .flatMap(({ debit, credit }) => [debit, credit])
    .filter(({ length }) => length > 1);
}

function keyOf({ cadence, hits }: Chain): string {
  const { direction, merchant, counterparty } = hits[0]!.payment;
  const party = merchant === null ? [null, counterparty] : [merchant];
  return JSON.stringify([direction, ...party, cadence.name, firstLevel(hits)]);
}

/** Those that began alike at one party are numbered from the oldest. */
const identify = (key: string, nth: number): string =>
  createHash('sha256').update(`${key} ${nth}`).digest('hex').slice(0, 20);

function describe(chain: Chain, today: number): Omit<RecurringSeries, 'id'> {
  const { cadence, hits } = chain;
  const { direction, merchant, counterparty, category, amount, day } = hits.at(-1)!.payment;
  const amounts = describeAmounts(hits);
  const yearlyTotal = amounts.typicalAmount * cadence.perYear;
  const regularity = filled(chain) * (0.5 + punctuality(chain) / 2);
  const confidence =
    (hits.length / (hits.length + 1)) * regularity * (amounts.isFixed ? 1 : VARYING_CONFIDENCE);
  return {
    direction,
    merchant,
    counterparty,
    category,
    cadence: cadence.name,
    ...amounts,
    lastAmount: amount,
    lastDay: day,
    ...describeDays(chain, today),
    confidence: Math.round(confidence * 100) / 100,
    paymentIds: hits.map(({ payment }) => payment.id),
    monthlyEquivalent: Math.round(yearlyTotal / 12),
    yearlyTotal,
  };
}
