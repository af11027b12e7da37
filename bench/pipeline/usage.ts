import { readdirSync, readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;

/** Processor time of a process and of all that it has started, in seconds; ended ones are counted by whoever waited for them. */
export function cpuSeconds(pid: number): number {
  return family(pid).reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_A_SECOND;
}

/** Of the largest of a process and all that it has started, in MB. */
export interface Resident {
  now: number;
  /** Since its start. */
  peak: number;
}

/** Memory of a process and of all that it has started; what they share is counted once for each. */
export function residentMb(pid: number): Resident {
  const all = family(pid).map((one) => {
    const status = textOf(`/proc/${one.pid}/status`);
    const of = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024;
    return { now: of('VmRSS'), peak: of('VmHWM') };
  });
  return { now: Math.max(...all.map(({ now }) => now)), peak: Math.max(...all.map(({ peak }) => peak)) };
}

/** Seconds of a processor that each living backend of a PostgreSQL has taken, by its process id, with whose connection it serves. */
export function backendsOf(postmaster: number): Map<number, { service: string; seconds: number }> {
  return new Map(
    family(postmaster).map(({ pid, ticks }) => {
      // As `postgres: spendsense_test_1a2b_history spendsense_test_1a2b 127.0.0.1(40112) idle`.
      const [, service = 'others'] =
        /^postgres: \w+_(\w+) \w+ [\d.]+\(/.exec(textOf(`/proc/${pid}/cmdline`)) ?? [];
      return [pid, { service, seconds: ticks / TICKS_A_SECOND }];
    }),
  );
}

/** Nothing of a process that has just ended. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

interface Member {
  pid: number;
  ticks: number;
}

function family(pid: number): Member[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(Number(name)) ?? []);
  const members = all.filter((one) => one.pid === pid);
  for (const parent of members) members.push(...all.filter(({ ppid }) => ppid === parent.pid));
  return members;
}

/** As proc(5) has it. */
function statOf(pid: number): (Member & { ppid: number }) | undefined {
  // The name in parentheses may hold spaces; state and parent follow it.
  const fields = textOf(`/proc/${pid}/stat`).split(') ')[1]?.split(' ');
  if (!fields) return undefined;
  const [user, system, ofChildren, systemOfChildren] = fields.slice(11, 15).map(Number);
  return { pid, ppid: Number(fields[1]), ticks: user! + system! + ofChildren! + systemOfChildren! };
}
