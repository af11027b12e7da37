import { isoDay } from '../calendar/day.js';
import { mean, median } from '../forecast/methods/averages.js';
import { advance, type Cadence, lateness, periodsBetween } from './cadence.js';
import type { Chain, Paid } from './chain.js';

/** A payment this many days late is missed. */
const LATE_DAYS = 5;
/** The last payments say when the next one is due: one of them may have been late. */
const RECENT = 3;

/** Where a chain stands today. */
export interface Days {
  nextDay: string | null;
  isMissed: boolean;
  hasEnded: boolean;
}

/** When a chain goes on, or that it did not. */
export function describeDays({ hits, cadence }: Chain<Paid>, today: number): Days {
  const [next, second] = [expected(hits, cadence, 1), expected(hits, cadence, 2)];
  const [isMissed, hasEnded] = [today > next + LATE_DAYS, today > second + LATE_DAYS];
  return { nextDay: hasEnded ? null : isoDay(isMissed ? second : next), isMissed, hasEnded };
}

/** The day so many periods after the last payment. */
function expected(hits: readonly Paid[], cadence: Cadence, periods: number): number {
  const last = (hits.at(-1) as Paid).day;
  const days = hits
    .slice(-RECENT)
    .map(({ day }) => advance(day, cadence, periodsBetween(day, last, cadence) + periods));
  return Math.round(median(days));
}

/** From 0, always as far off as it may be, to 1, always on the day. */
export function punctuality({ hits, cadence }: Chain<Paid>): number {
  const off = hits.slice(1).map(({ day }, i) => Math.abs(lateness((hits[i] as Paid).day, day, cadence)));
  return Math.max(0, 1 - mean(off) / (cadence.tolerance + 1));
}

/** The share of periods, from the first payment to the last, that have one. */
export function filled({ hits, cadence }: Chain<Paid>): number {
  const [first, last] = [hits[0] as Paid, hits.at(-1) as Paid];
  return Math.min(1, hits.length / (periodsBetween(first.day, last.day, cadence) + 1));
}
