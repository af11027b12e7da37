import { meanOf, medianOf } from './averages.js';
import { combination } from './combination.js';
import { dampedTrend } from './damped-trend.js';
import { simpleSmoothing } from './exponential-smoothing.js';
import type { Method } from './method.js';
import { naive, seasonalNaive } from './naive.js';
import { theta } from './theta.js';

/** The method that stays unless another is clearly better. */
export const TRAILING_MEDIAN = medianOf(12);

/** Our own methods, each considered from its number of months on; a fit takes microseconds. */
export const OWN_METHODS: readonly Method[] = [
  naive,
  meanOf(3),
  meanOf(6),
  meanOf(12),
  medianOf(3),
  medianOf(6),
  TRAILING_MEDIAN,
  simpleSmoothing,
  dampedTrend,
  theta,
  combination,
  seasonalNaive,
];
