import { mkdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = '/sys/fs/cgroup';
/** What a machine must be, for whoever is told that this one is not. */
export const CGROUPS_NEEDED = 'a Linux machine with cgroups v1 where one is root can';

/** Processes that share a limit of the kernel, by cgroups(7), version 1. */
export class Cgroup {
  private constructor(
    private readonly kind: 'memory' | 'cpu',
    private readonly folder: string,
  ) {}

  /** Throws where the machine has no such groups, or its user may make none. */
  static async make(kind: 'memory' | 'cpu', name: string, settings: Record<string, string>): Promise<Cgroup> {
    const folder = join(ROOT, kind, `spendsense-${name}-${process.pid}`);
    await mkdir(folder);
    const group = new Cgroup(kind, folder);
    try {
      for (const [file, value] of Object.entries(settings)) await writeFile(join(folder, file), value);
    } catch (failure) {
      await group.remove();
      throw failure;
    }
    return group;
  }

  async add(pid: number): Promise<void> {
    await writeFile(join(this.folder, 'cgroup.procs'), String(pid));
  }

  /** One with processes cannot be removed; those that are left go home. */
  async remove(): Promise<void> {
    const left = await readFile(join(this.folder, 'cgroup.procs'), 'utf8');
    for (const pid of left.split('\n').filter(Boolean))
      await writeFile(join(ROOT, this.kind, 'cgroup.procs'), pid).catch(() => undefined);
    await rmdir(this.folder);
  }
}
