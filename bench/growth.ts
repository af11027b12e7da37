import { ADVERSARIAL } from './adversarial.js';
import { shortest } from './measure.js';

const K = 1024;
const ACROSS_THE_CAP = [12.5, 25, 50, 100].map((size) => size * K);
/** `mask` reads 16 K characters and hides the rest, so growth shows below. */
const BELOW_THE_CAP = [2, 4, 8, 16].map((size) => size * K);

/** How the time for one kind of text grows with its length. */
export interface Growth {
  name: string;
  /** Milliseconds at the greatest length. */
  longest: number;
  /** Factor per doubling, on average and in the worst step. */
  mean: number;
  worst: number;
  /** The same below the cap. */
  meanBelow: number;
  worstBelow: number;
}

/** Times a function on every adversarial text, the slowest first. */
export function measureGrowth(work: (text: string) => unknown): Growth[] {
  return ADVERSARIAL.map(({ name, make }) => {
    const times = (lengths: number[]) =>
      lengths.map((length) => {
        const text = make(length);
        return shortest(() => work(text));
      });
    // The first passes over a text of its kind compile what only such texts need.
    times([K, K]);
    const across = times(ACROSS_THE_CAP);
    const below = times(BELOW_THE_CAP);
    return {
      name,
      longest: across.at(-1) ?? NaN,
      mean: meanFactor(across),
      worst: worstFactor(across),
      meanBelow: meanFactor(below),
      worstBelow: worstFactor(below),
    };
  }).sort((a, b) => b.longest - a.longest);
}

const meanFactor = (times: number[]): number =>
  ((times.at(-1) ?? NaN) / (times[0] ?? NaN)) ** (1 / (times.length - 1));

const worstFactor = (times: number[]): number =>
  Math.max(...times.slice(1).map((time, index) => time / (times[index] ?? NaN)));
