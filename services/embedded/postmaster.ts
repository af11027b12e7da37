import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartupError } from '#libs/runtime/env.js';
import type { Cluster } from './postgres-cluster.js';

const START_LIMIT_MS = 60_000;
const RESTART_DELAY_MS = 1000;

/** Runs the server of a cluster: starts it, starts it again should it die, and stops it. */
export class Postmaster {
  private child: ChildProcess | undefined;
  private stopping = false;
  // The last resort of a process that ends without stopping: no server is left behind.
  private readonly stopAtExit = () => this.child?.kill('SIGINT');

  constructor(
    private readonly cluster: Cluster,
    private readonly settings: Record<string, string | number>,
  ) {}

  /** Resolves when connections are accepted; crash recovery included. */
  async start(): Promise<void> {
    await stopOrphan(this.cluster.folder);
    process.once('exit', this.stopAtExit);
    const child = await this.spawn();
    const deadline = performance.now() + START_LIMIT_MS;
    while ((await readPidFile(this.cluster.folder))?.status !== 'ready') {
      if (child.exitCode !== null || performance.now() > deadline) throw await this.failedStart();
      await wait(20);
    }
  }

  /** A fast shutdown: running transactions are rolled back, everything committed is on disk. */
  async stop(): Promise<void> {
    this.stopping = true;
    process.off('exit', this.stopAtExit);
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    await ended;
  }

  private async spawn(): Promise<ChildProcess> {
    const { native, folder, runAs } = this.cluster;
    const log = await open(this.logFile, 'w', 0o600);
    const child = spawn(
      join(native, 'bin', 'postgres'),
      ['-D', folder, ...Object.entries(this.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        ...runAs,
        cwd: folder,
        env: { LC_ALL: 'C', TZ: 'UTC' },
        stdio: ['ignore', log.fd, log.fd],
        // Ctrl+C reaches the whole foreground group; the server must outlive the requests that it serves.
        detached: true,
      },
    );
    await log.close();
    child.once('exit', () => void this.restart());
    child.once('error', () => undefined);
    this.child = child;
    return child;
  }

  private async restart(): Promise<void> {
    await wait(RESTART_DELAY_MS, undefined, { ref: false });
    if (!this.stopping) await this.spawn();
  }

  private async failedStart(): Promise<StartupError> {
    await this.stop();
    const log = await readFile(this.logFile, 'utf8').catch(() => '');
    return new StartupError(`PostgreSQL does not start: ${log.trim().split('\n').slice(-5).join('\n')}`);
  }

  private get logFile(): string {
    return `${this.cluster.folder}.log`;
  }
}

/** Stops a server whose parent was killed: its port is unknown to us, and a cluster has room for one. */
async function stopOrphan(folder: string): Promise<void> {
  const pid = (await readPidFile(folder))?.pid;
  if (pid === undefined || !isAlive(pid)) return;
  if (!(await worksIn(pid, folder))) {
    // After a reboot the number may belong to anyone, and PostgreSQL would refuse to start.
    await rm(join(folder, 'postmaster.pid'), { force: true });
    return;
  }
  for (const [signal, limitMs] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5000],
    ['SIGKILL', 5000],
  ] as const) {
    process.kill(pid, signal);
    const deadline = performance.now() + limitMs;
    while (isAlive(pid) && performance.now() < deadline) await wait(20);
    if (!isAlive(pid)) return;
  }
}

/** The first line of postmaster.pid is the process id, the eighth its state. */
async function readPidFile(folder: string): Promise<{ pid: number; status?: string } | undefined> {
  const lines = (await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, status: lines[7]?.trim() } : undefined;
}

async function worksIn(pid: number, folder: string): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  return (await readlink(`/proc/${pid}/cwd`).catch(() => undefined)) === folder;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === 'EPERM';
  }
}
