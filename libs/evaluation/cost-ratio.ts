const LEAST_RUNS = 4;
const MOST_SECONDS = 10;

/**
 * How many times as much processor time work takes at the larger of two sizes as at the smaller. What else the process does,
 * such as collecting the garbage of other tests, only adds to a run, so the least of several counts; it runs on, for up to ten
 * seconds, while the ratio is above `enough`.
 */
export function costRatio(
  work: (size: number) => void,
  { sizes: [small, large], enough }: { sizes: readonly [small: number, large: number]; enough: number },
): number {
  let [least, most] = [secondsOf(work, small), secondsOf(work, large)];
  let spent = least + most;
  for (let run = 1; spent < MOST_SECONDS && (run < LEAST_RUNS || most / least >= enough); run++) {
    const [short, long] = [secondsOf(work, small), secondsOf(work, large)];
    [least, most] = [Math.min(least, short), Math.min(most, long)];
    spent += short + long;
  }
  return most / least;
}

function secondsOf(work: (size: number) => void, size: number): number {
  const before = process.cpuUsage();
  work(size);
  const { user, system } = process.cpuUsage(before);
  // Only the sum is exact: what is whose goes by ticks.
  return (user + system) / 1e6;
}
