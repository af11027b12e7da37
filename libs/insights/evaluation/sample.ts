import { HORIZON } from '../forecast/backtest.js';
import { Chance } from './chance.js';
import { SHAPES } from './histories.js';

/** Full months of history at which every method is tried. */
export const LENGTHS = [4, 6, 9, 12, 18, 24, 36] as const;
/** Months of history in every sample. */
export const LONGEST = 36;

/** A category or public series: its shape or group, 36 months, and the four that are held out. */
export interface Sample {
  id: number;
  shape: string;
  series: readonly number[];
}

/** Generated histories, so many of each shape, one shape after the other. */
export function samples(perShape: number, seed: number): Sample[] {
  const chance = new Chance(seed);
  const shapes = Object.entries(SHAPES);
  return Array.from({ length: perShape * shapes.length }, (_, id) => {
    const [shape, draw] = shapes[id % shapes.length]!;
    return { id, shape, series: draw(LONGEST + HORIZON, chance) };
  });
}

/** The last months before those held out. */
export const historyOf = ({ series }: Sample, months: number): readonly number[] =>
  series.slice(LONGEST - months, LONGEST);

/** The four months held out. */
export const heldOut = ({ series }: Sample): readonly number[] => series.slice(LONGEST);
