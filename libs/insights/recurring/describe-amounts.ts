import { isoDay } from '../calendar/day.js';
import { median } from '../forecast/methods/averages.js';
import { isSameAmount, type Paid } from './chain.js';
import type { PriceChange } from './recurring-series.js';

/** Bills older than this say little about the next one. */
const RECENT = 6;
/** A price that was paid once only may have been a mistake. */
const LEAST_AT_PRICE = 2;

/** What the amounts of a chain are like. */
export interface Amounts {
  isFixed: boolean;
  typicalAmount: number;
  priceChange: PriceChange | null;
}

/** Amounts are fixed when at least every other payment is the same as the one before it. */
export function describeAmounts(hits: readonly Paid[]): Amounts {
  const runs = runsOf(hits);
  const isFixed = hits.length - runs.length >= (hits.length - 1) / 2;
  if (!isFixed) return { isFixed, typicalAmount: middle(hits.slice(-RECENT)), priceChange: null };
  const [before, current] = [runs.at(-2), runs.at(-1) as Paid[]];
  const to = middle(current);
  if (before === undefined || before.length < LEAST_AT_PRICE)
    return { isFixed, typicalAmount: to, priceChange: null };
  const since = isoDay((current[0] as Paid).day);
  return { isFixed, typicalAmount: to, priceChange: { from: middle(before), to, since } };
}

/** The amount a chain began with, roughly, so that later payments do not move it; `varies` where there was none. */
export function firstLevel([first, second, third]: readonly Paid[]): string {
  const isSame = (a?: Paid, b?: Paid): boolean => !!a && !!b && isSameAmount(a.amount, b.amount);
  if (first === undefined || !(isSame(first, second) || isSame(second, third))) return 'varies';
  return String(Math.round(Math.log(first.amount) / Math.log(1.05)));
}

/** Payments in a row of the same amount. */
function runsOf(hits: readonly Paid[]): Paid[][] {
  const runs: Paid[][] = [];
  for (const hit of hits) {
    const run = runs.at(-1);
    if (run !== undefined && isSameAmount((run.at(-1) as Paid).amount, hit.amount)) run.push(hit);
    else runs.push([hit]);
  }
  return runs;
}

const middle = (hits: readonly Paid[]): number => Math.round(median(hits.map(({ amount }) => amount)));
