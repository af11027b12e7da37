import type { Errors } from './backtest.js';

/** From and to, in minor units. */
export type Interval = readonly [low: number, high: number];

/** Errors of a step are enough by themselves from here on; before, those of the nearer steps join them. */
const ENOUGH = 8;

/**
 * How far a forecast may miss, so that the share `level` of months stays within: the quantile of past misses that
 * split conformal prediction takes. Beyond the largest miss an exponential tail goes on, as a few misses
 * cannot show what one month in twenty does.
 * Source: Vovk, Gammerman & Shafer, Algorithmic Learning in a Random World, 2005; Lei et al., Distribution-free
 * predictive inference for regression, JASA 113 (2018).
 */
export function reach(errors: readonly number[], level: number): number {
  const misses = errors.map(Math.abs).sort((a, b) => a - b);
  const largest = misses.at(-1);
  if (largest === undefined) return 0;
  const rank = Math.ceil((misses.length + 1) * level);
  if (rank <= misses.length) return misses[rank - 1] as number;
  return (largest * Math.log(1 - level)) / -Math.log(misses.length + 1);
}

/** The misses that speak for a step (0 is the running month). */
export function errorsAt(errors: Errors, step: number): number[] {
  const found: number[] = [];
  for (let nearer = step; nearer >= 0 && found.length < ENOUGH; nearer--) {
    for (const each of errors) found.push(...each.slice(nearer, nearer + 1));
  }
  return found;
}

/** The interval around an amount, in whole minor units, never below 0. */
export function around(amount: number, distance: number): Interval {
  return [Math.max(0, Math.floor(amount - distance)), Math.ceil(amount + distance)];
}
