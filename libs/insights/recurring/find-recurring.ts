import { createHash } from 'node:crypto';
import { dayNumber, isoDay } from '../calendar/day.js';
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
  const numbers = new Map<string, number>();
  const seen = new Map<string, number>();
  return byParty(payments, today)
    .flatMap(([party, own]) => {
      own.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));
      const hits = own.map(({ day, amount }, place): Hit => {
        const number = numbers.get(day) ?? dayNumber(day);
        numbers.set(day, number);
        return { day: number, amount, place };
      });
      return chainsOfParty(hits, own[0]!.direction)
        .sort((a, b) => a.hits[0]!.place - b.hits[0]!.place)
        .map((chain) => {
          const key = JSON.stringify([party, chain.cadence.name, firstLevel(chain.hits)]);
          const nth = seen.get(key) ?? 0;
          seen.set(key, nth + 1);
          return describe(chain, own, now, identify(key, nth));
        });
    })
    .sort((a, b) => b.yearlyTotal - a.yearlyTotal || (a.id < b.id ? -1 : 1));
}

/** Payments of one direction with one party each, under a key; only where there are two or more. */
function byParty(payments: readonly Payment[], today: string): [party: string, Payment[]][] {
  const parties = new Map<string, Payment[]>();
  for (const payment of payments) {
    const { merchant, counterparty, direction, day } = payment;
    const name = merchant ?? counterparty;
    if (name === null || day > today) continue;
    const party = `${direction} ${merchant === null ? 'counterparty' : 'merchant'} ${name.toLowerCase()}`;
    const known = parties.get(party);
    if (known === undefined) parties.set(party, [payment]);
    else known.push(payment);
  }
  return [...parties].filter(([, own]) => own.length > 1);
}

/** Those that began alike at one party are numbered from the oldest. */
const identify = (key: string, nth: number): string =>
  createHash('sha256').update(`${key} ${nth}`).digest('hex').slice(0, 20);

function describe(chain: Chain, own: readonly Payment[], today: number, id: string): RecurringSeries {
  const { cadence, hits } = chain;
  const last = hits.at(-1) as Hit;
  const { direction, merchant, counterparty, category } = own[last.place] as Payment;
  const amounts = describeAmounts(hits);
  const yearlyTotal = amounts.typicalAmount * cadence.perYear;
  const regularity = filled(chain) * (0.5 + punctuality(chain) / 2);
  const confidence =
    (hits.length / (hits.length + 1)) * regularity * (amounts.isFixed ? 1 : VARYING_CONFIDENCE);
  return {
    id,
    direction,
    merchant,
    counterparty,
    category,
    cadence: cadence.name,
    ...amounts,
    lastAmount: last.amount,
    lastDay: isoDay(last.day),
    ...describeDays(chain, today),
    confidence: Math.round(confidence * 100) / 100,
    paymentIds: hits.map(({ place }) => (own[place] as Payment).id),
    monthlyEquivalent: Math.round(yearlyTotal / 12),
    yearlyTotal,
  };
}
