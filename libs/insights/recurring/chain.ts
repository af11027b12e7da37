import type { Payment } from '../payment.js';
import { advance, type Cadence, CADENCES, MOST_PERIODS, periodsBetween } from './cadence.js';

/** What was paid when. */
export interface Paid {
  /** Whole minor units. */
  amount: number;
  /** Days since 1970. */
  day: number;
}

/** A payment among those of its party. */
export interface Hit extends Paid {
  payment: Payment;
  /** Place among all payments of the party, which are in order of day. */
  place: number;
}

/** Payments, one a period, in order of day. */
export interface Chain<Each extends Paid = Hit> {
  cadence: Cadence;
  hits: Each[];
}

const LEAST_HITS = 3;
/** Of the periods from the first payment to the last, those that must have one. */
const LEAST_FILLED = 0.75;
/** Of the payments looked at, those that must be part of a chain; with more others it is a coincidence. */
const LEAST_EXPLAINED = 0.75;
/** The first payment may be an odd one, so that a chain may begin with the second or third. */
const STARTS = 3;

/** Amounts within 2 % are the same, as where they are converted from another currency. */
const SAME_AMOUNT = 0.02;
export const isSameAmount = (a: number, b: number): boolean =>
  Math.abs(a - b) <= SAME_AMOUNT * Math.max(a, b);

/**
 * At most `most` chains that explain nearly all payments (in order of day): the shortest cadence that does. None
 * where they come too often, too seldom or at odd times.
 */
export function explain(hits: readonly Hit[], cadences = CADENCES, most = 1): Chain[] {
  const [first, last] = [hits[0], hits.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const places = ({ days }: Cadence): number => most * ((last.day - first.day) / days + 2);
  // Most are ruled out here: no chain has places for so many, or their gaps are too wide to fill one.
  const possible = cadences.filter((cadence) => places(cadence) >= LEAST_EXPLAINED * hits.length);
  const usualGap = possible.length > 0 ? usualGapOf(hits) : 0;
  for (const cadence of possible) {
    if (usualGap > cadence.days + 2 * cadence.tolerance) continue;
    const chains = chainsIn(hits, cadence, most);
    const explained = chains.reduce((sum, chain) => sum + chain.hits.length, 0);
    if (explained > 0 && explained >= LEAST_EXPLAINED * hits.length) return chains;
  }
  return [];
}

/** Days from a payment to the next; of two in the middle the lower, as a gap of two periods is the exception. */
function usualGapOf(hits: readonly Hit[]): number {
  const gaps = hits.slice(1).map(({ day }, i) => day - (hits[i] as Hit).day);
  return gaps.sort((a, b) => a - b)[(gaps.length - 1) >> 1] as number;
}

function chainsIn(hits: readonly Hit[], cadence: Cadence, most: number): Chain[] {
  const chains: Chain[] = [];
  let rest = hits;
  while (chains.length < most && rest.length > 1) {
    const longest = longestChain(rest, cadence);
    if (isEnough(longest, cadence)) {
      chains.push({ cadence, hits: longest });
      const taken = new Set(longest);
      rest = rest.filter((hit) => !taken.has(hit));
    } else rest = rest.slice(1);
  }
  return chains;
}

function longestChain(hits: readonly Hit[], cadence: Cadence): Hit[] {
  let longest: Hit[] = [];
  for (let start = 0; start < STARTS && start + longest.length < hits.length; start++) {
    const chain = chainFrom(hits, start, cadence);
    if (chain.length > longest.length) longest = chain;
  }
  return longest;
}

/** Three payments make a chain; for a yearly one two of the same amount do. */
function isEnough(hits: readonly Hit[], cadence: Cadence): boolean {
  const [first, last] = [hits[0] as Hit, hits.at(-1) as Hit];
  const isYearly = cadence.name === 'yearly' && hits.length > 1 && isSameAmount(first.amount, last.amount);
  if (hits.length < LEAST_HITS && !isYearly) return false;
  return hits.length / (periodsBetween(first.day, last.day, cadence) + 1) >= LEAST_FILLED;
}

/** Goes from one payment to the next, taking the one nearest to the expected day. */
function chainFrom(hits: readonly Hit[], start: number, cadence: Cadence): Hit[] {
  const chain = [hits[start] as Hit];
  let from = start + 1;
  for (;;) {
    const before = chain.at(-1) as Hit;
    const next = nearest(hits, from, chain[0] as Hit, before, cadence);
    if (next === undefined) return chain;
    chain.push(hits[next] as Hit);
    from = next + 1;
  }
}

/** Index of the payment that follows; counted from the first one too, as a late one is followed by a timely one. */
function nearest(
  hits: readonly Hit[],
  from: number,
  first: Hit,
  before: Hit,
  cadence: Cadence,
): number | undefined {
  const done = periodsBetween(first.day, before.day, cadence);
  let best: number | undefined;
  let least = Infinity;
  let furthest = MOST_PERIODS;
  for (let i = from; i < hits.length; i++) {
    const { day } = hits[i] as Hit;
    const periods = periodsBetween(before.day, day, cadence);
    if (periods > furthest) break;
    if (periods < 1) continue;
    const off = Math.min(
      Math.abs(day - advance(before.day, cadence, periods)),
      Math.abs(day - advance(first.day, cadence, done + periods)),
    );
    if (off <= cadence.tolerance && off < least) [best, least, furthest] = [i, off, periods];
  }
  return best;
}
