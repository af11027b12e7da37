import type { Figures, Measured } from '../figures.js';
import { SIMULATED } from './loads.js';
import { modelOf } from './model-of.js';
import { simulate } from './simulate.js';

/** How far a prediction may be from what was measured. */
export const TOLERANCE = 0.25;

export interface Check {
  measured: Measured;
  /** SMS a second. */
  predicted: number;
  /** Of the prediction from what was measured, as a share of that. */
  error: number;
  bottleneck: string;
}

/** Predicts each throughput of the figures: from processor times of one of each, never from a throughput. */
export function checkAll(figures: Figures): Check[] {
  return figures.measured.map((measured) => {
    const load = SIMULATED[measured.load]!;
    const { perSecond, bottleneck } = simulate(modelOf(figures, load, measured), {
      load,
      sms: measured.sms,
      seed: 1,
    });
    const error = perSecond / measured.perSecond.median - 1;
    return { measured, predicted: perSecond, error, bottleneck: bottleneck.name };
  });
}
