const LEAST_RUNS = 4;
const MOST_RUNS = 20;

/**
 * How many times as much processor time work takes at the larger of two sizes as at the smaller. What else the process does,
 * such as collecting the garbage of other tests, only adds to a run, so the least of several counts; it runs on, up to 20
 * times, while the ratio is above `enough`.
 */
export function costRatio(
  work: (size: number) => void,
  { sizes, enough }: { sizes: readonly [small: number, large: number]; enough: number },
): number {
  const least = [Infinity, Infinity] as [number, number];
  const ratio = () => least[1] / least[0];
  for (let run = 0; run < LEAST_RUNS || (run < MOST_RUNS && !(ratio() < enough)); run++)
    sizes.forEach((size, i) => {
      const start = process.cpuUsage();
      work(size);
      least[i] = Math.min(least[i]!, process.cpuUsage(start).user);
    });
  return ratio();
}
