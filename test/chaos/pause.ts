import { setTimeout as sleep } from 'node:timers/promises';

type Pids = readonly (number | undefined)[];

/** SIGSTOP, a wait, SIGCONT; a process that ended meanwhile needs none. */
export async function pause(pids: Pids, ms: number): Promise<void> {
  signal(pids, 'SIGSTOP');
  await sleep(ms);
  signal(pids, 'SIGCONT');
}

function signal(pids: Pids, name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      if (pid) process.kill(pid, name);
    } catch {
      // It ended by itself.
    }
  }
}
