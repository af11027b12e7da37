import type { Direction } from '#libs/contracts/index.js';
import { dayNumber } from '../calendar/day.js';
import type { Payment } from '../payment.js';
import type { Chain, Hit } from './chain.js';
import { chainsOfParty } from './chains-of-party.js';
import type { PaymentChain } from './payment-chain.js';

/**
 * Finds the payments that come back. Three payments to or from the same party make a chain (two for a yearly one, of
 * the same amount). Payments may be in any order; those whose party is not known are left out.
 */
export function findChains(payments: readonly Payment[]): PaymentChain[] {
  return byParty(payments).flatMap((hits) => {
    hits.sort((a, b) => a.day - b.day || (a.payment.id < b.payment.id ? -1 : 1));
    hits.forEach((hit, place) => (hit.place = place));
    return chainsOfParty(hits, hits[0]!.payment.direction)
      .sort((a, b) => a.hits[0]!.place - b.hits[0]!.place)
      .map(keep);
  });
}

/** Payments of one direction with one party each; only where there are two or more. */
function byParty(payments: readonly Payment[]): Hit[][] {
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
    let party = parties.get(name);
    if (party === undefined) parties.set(name, (party = { debit: [], credit: [] }));
    party[direction].push({ payment, amount, day, place: 0 });
  }
  return [...merchants.values(), ...counterparties.values()]
    .flatMap(({ debit, credit }) => [debit, credit])
    .filter(({ length }) => length > 1);
}

function keep({ cadence, hits }: Chain): PaymentChain {
  const { direction, merchant, counterparty, category } = hits.at(-1)!.payment;
  const payments = hits.map(({ payment: { id, day, amount } }) => ({ id, day, amount }));
  return { direction, merchant, counterparty, category, cadence: cadence.name, payments };
}
