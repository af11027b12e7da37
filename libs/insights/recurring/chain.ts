import { advance, type Cadence, CADENCES, MOST_PERIODS, periodsBetween } from './cadence.js';

/** A payment within its party's payments. */
export interface Hit {
  /** Days since 1970. */
  day: number;
  amount: number;
  /** Place among all payments of the party, which are in order of day. */
  place: number;
}

/** Payments, one a period, in order of day. */
export interface Chain {
  cadence: Cadence;
  hits: Hit[];
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
  for (const cadence of cadences) {
    if (isTooDense(hits, cadence, most)) continue;
    const chains = chainsIn(hits, cadence, most);
    const explained = chains.reduce((sum, chain) => sum + chain.hits.length, 0);
    if (explained > 0 && explained >= LEAST_EXPLAINED * hits.length) return chains;
  }
  return [];
}

/** Spares the search where even full chains could not explain enough. */
function isTooDense(hits: readonly Hit[], { days }: Cadence, most: number): boolean {
  const [first, last] = [hits[0], hits.at(-1)];
  if (first === undefined || last === undefined || hits.length < 2) return true;
  const places = most * ((last.day - first.day) / days + 2);
  return places < LEAST_EXPLAINED * hits.length;
}

function chainsIn(hits: readonly Hit[], cadence: Cadence, most: number): Chain[] {
  const chains: Chain[] = [];
  let rest = hits;
  while (chains.length < most && rest.length > 1) {
    const longest = rest
      .slice(0, STARTS)
      .map((_, start) => chainFrom(rest, start, cadence))
      .reduce((best, chain) => (chain.length > best.length ? chain : best));
    if (isEnough(longest, cadence)) {
      chains.push({ cadence, hits: longest });
      const taken = new Set(longest);
      rest = rest.filter((hit) => !taken.has(hit));
    } else rest = rest.slice(1);
  }
  return chains;
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
