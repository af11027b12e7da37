import { readdirSync, readFileSync } from 'node:fs';

/** What a process held at a moment. */
export interface Sample {
  /** Since the beginning. */
  minutes: number;
  residentMb: number;
  /** Open files and sockets. */
  descriptors: number;
}

/** Reads it of a process of this machine, from /proc. */
export function sampleOf(pid: number, minutes: number): Sample {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return {
    minutes,
    residentMb: Number(kilobytes) / 1024,
    descriptors: readdirSync(`/proc/${pid}/fd`).length,
  };
}

/** Megabytes an hour, by the line of least squares. */
export function slopeOf(samples: readonly Sample[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(samples.map(({ minutes }) => minutes));
  const y = mean(samples.map(({ residentMb }) => residentMb));
  const rise = mean(samples.map((each) => (each.minutes - x) * (each.residentMb - y)));
  const run = mean(samples.map((each) => (each.minutes - x) ** 2));
  return run === 0 ? 0 : (60 * rise) / run;
}
