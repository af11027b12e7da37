import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { eventually } from './eventually.js';
import { freePorts } from './free-port.js';

/** npm and jest run where the package is, whether this file is compiled or not. */
const ROOT = process.cwd();

/** What the images tell the C library and V8. */
const MEMORY = { MALLOC_ARENA_MAX: '2', NODE_OPTIONS: '--max-semi-space-size=16' };

/** A built service running as a process of its own, with everything it printed. */
export class ServiceProcess {
  private child: ChildProcess | undefined;
  output = '';

  private constructor(
    readonly name: string,
    readonly url: string,
    private readonly env: Record<string, string>,
    private readonly nodeFlags: readonly string[],
  ) {}

  /** Starts `dist/services/<name>/main.js`; `ready()` tells when it can work. */
  static async start(
    name: string,
    env: Record<string, string>,
    nodeFlags: readonly string[] = [],
  ): Promise<ServiceProcess> {
    const [port] = await freePorts(1);
    const settings = { ...env, PORT: String(port) };
    const service = new ServiceProcess(name, `http://127.0.0.1:${port}`, settings, nodeFlags);
    service.spawn();
    return service;
  }

  /** The process id, while the process lives. */
  get pid(): number | undefined {
    return this.hasEnded ? undefined : this.child?.pid;
  }

  /** Starts the process again after it ended, with the same settings and those given. */
  spawn(more: Record<string, string> = {}): void {
    const program = join(ROOT, 'dist', 'services', this.name, 'main.js');
    const child = spawn(process.execPath, [...this.nodeFlags, program], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...MEMORY, ...this.env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (bytes) => (this.output += String(bytes)));
    this.child = child;
  }

  async ready(timeoutMs = 120_000): Promise<this> {
    await eventually(async () => {
      if (this.child?.exitCode != null) throw new Error(`${this.name} exited:\n${this.output}`);
      const answer = await fetch(`${this.url}/readyz`, { signal: AbortSignal.timeout(10_000) });
      if (!answer.ok) throw new Error(`${this.name} is not ready: ${await answer.text()}\n${this.output}`);
    }, timeoutMs);
    return this;
  }

  /** The exit code, or the signal that ended the process, once it has ended by itself. */
  ended(): Promise<number | string | null> {
    const child = this.child!;
    if (this.hasEnded) return Promise.resolve(child.exitCode ?? child.signalCode);
    return new Promise((resolve) => child.once('close', (code, by) => resolve(code ?? by)));
  }

  /** Sends a signal and resolves to the exit code, or the signal that ended the process. */
  async end(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<number | string | null> {
    const child = this.child;
    if (!child || this.hasEnded) return child?.exitCode ?? null;
    const ended = new Promise<number | string | null>((resolve) =>
      child.once('exit', (code, by) => resolve(code ?? by)),
    );
    child.kill(signal);
    return ended;
  }

  /** Stops reading what it prints, or reads on. */
  deafen(isDeaf: boolean): void {
    for (const stream of [this.child?.stdout, this.child?.stderr]) {
      if (isDeaf) stream?.pause();
      else stream?.resume();
    }
  }

  private get hasEnded(): boolean {
    return this.child != null && (this.child.exitCode !== null || this.child.signalCode !== null);
  }
}
