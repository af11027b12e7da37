import { Presets, SingleBar } from 'cli-progress';

/** Shows a bar on standard error while `work` runs; nothing when that is no terminal. */
export async function withBar<T>(
  name: string,
  total: number,
  work: (bar: SingleBar) => Promise<T>,
): Promise<T> {
  const bar = new SingleBar(
    { format: `${name} {bar} {percentage} % {duration_formatted}` },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  try {
    return await work(bar);
  } finally {
    bar.stop();
  }
}
