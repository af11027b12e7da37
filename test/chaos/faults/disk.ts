import { chmod, mkdtemp, rm, rmdir, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, whyNot } from '../command.js';
import type { Fault, Scene } from '../fault.js';

const MB = 1024 * 1024;

/** Mounts a small disk in memory for as long as `work` takes. */
export async function withSmallDisk<T>(megabytes: number, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'spendsense-disk-'));
  await command('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);
  try {
    await chmod(folder, 0o755);
    return await work(folder);
  } finally {
    await command('umount', '--lazy', folder);
    await rmdir(folder);
  }
}

async function cannot(): Promise<string | undefined> {
  const why = await whyNot(() => withSmallDisk(1, async () => undefined));
  return why && `no small disk can be mounted (${why}); where one is root and may mount, it can`;
}

/** Writes one large file until so many megabytes are free, and removes it when `work` is over. */
async function filled(folder: string, freeMb: number, work: () => Promise<void>): Promise<void> {
  const file = join(folder, 'filler');
  const { bavail, bsize } = await statfs(folder);
  const bytes = Math.max(0, bavail * bsize - freeMb * MB);
  // A write that finds no room leaves what fitted.
  await writeFile(file, Buffer.alloc(bytes)).catch(() => undefined);
  await work();
  await rm(file);
}

async function acceptsAgain(scene: Scene): Promise<void> {
  const before = scene.load.acceptedSms;
  await scene.within('accepting again after, s', 15, () => scene.load.accepted(before + 1));
}

const broker: Fault = {
  id: 'F14',
  title: "the broker's disk full but for 20 MB, 60 s",
  disk: { of: 'broker', megabytes: 400 },
  cannot,
  run: async (scene) => {
    const pid = await scene.rig.broker.pid();
    await filled(scene.rig.folders.broker!, 20, () => scene.wait(60));
    await acceptsAgain(scene);
    scene.expect((await scene.rig.broker.pid()) === pid, 'the broker ended');
  },
};

const database: Fault = {
  id: 'F28',
  title: "the database's disk full, 60 s",
  disk: { of: 'database', megabytes: 250 },
  cannot,
  run: async (scene) => {
    await filled(scene.rig.folders.database!, 0, () => scene.wait(60));
    await scene.rig.databaseUp();
    await acceptsAgain(scene);
  },
};

/** Servers that have no room to write. */
export const DISK_FAULTS: readonly Fault[] = [broker, database];
