/** Numbers from low to high. */
export const sorted = (values: number[]): number[] => [...values].sort((a, b) => a - b);

/** The value below which the share of the values lies. */
export const quantile = (values: number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

export const median = (values: number[]): number => quantile(values, 0.5);

/** `52,100 (50,900..53,000)`: the median, the least and the greatest. */
export const spread = (values: number[], decimals = 0): string => {
  const show = (value: number) =>
    value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return `${show(median(values))} (${show(Math.min(...values))}..${show(Math.max(...values))})`;
};

/** A figure for each of what has a name. */
export type ByName = Record<string, number>;

/** The median of each. */
export const medians = (all: readonly ByName[]): ByName =>
  Object.fromEntries(namesIn(all).map((name) => [name, median(all.map((one) => one[name] ?? 0))]));

/** What was added to each of `before`, for each of `count`. */
export const growth = (before: ByName, after: ByName, count: number): ByName =>
  Object.fromEntries(
    Object.entries(after).map(([name, value]) => [name, (value - (before[name] ?? 0)) / count]),
  );

export const sumOf = (figures: ByName): number =>
  Object.values(figures).reduce((sum, figure) => sum + figure, 0);

const namesIn = (all: readonly ByName[]) => [...new Set(all.flatMap((one) => Object.keys(one)))];

/** How long `work` takes, in milliseconds. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** What `work` takes of the processors, in milliseconds: the collector and the compiler included, the wait for other programs not. */
export function cpuTimed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const FEWEST_RUNS = 3;
const MOST_RUNS = 15;
const ENOUGH_MS = 60;

/** The shortest of several runs, which noise can only lengthen. */
export function shortest(work: () => void): number {
  let best = Infinity;
  let total = 0;
  for (let runs = 0; runs < FEWEST_RUNS || (runs < MOST_RUNS && total < ENOUGH_MS); runs++) {
    const time = timed(work);
    total += time;
    best = Math.min(best, time);
    // A run of a second is no noise, and three of them are no news.
    if (time > 1000) break;
  }
  return best;
}
