import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Ids are file names here. */
export const fileNameOf = (id: string) => id.replaceAll(/[^\w.-]/g, '_');

const idsIn = (names: string[]) =>
  names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));

/**
 * The accepted chunks on disk, sealed as they came, until the history has them. Written so that neither
 * a killed process nor a power cut loses what `keep` has resolved for.
 */
export class Spool {
  private readonly folder: string;
  /** The chunks that an earlier process left behind, oldest id first. */
  readonly left: readonly string[];
  private running: Promise<void> = Promise.resolve();
  private next: Promise<void> | undefined;

  constructor(dataDir: string) {
    this.folder = join(dataDir, 'spool');
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const names = readdirSync(this.folder);
    for (const name of names) if (name.endsWith('.part')) rmSync(join(this.folder, name));
    this.left = idsIn(names).sort();
  }

  async keep(id: string, body: Buffer): Promise<void> {
    const path = this.pathOf(id);
    const file = await open(`${path}.part`, 'w', 0o600);
    try {
      await file.writeFile(body);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${path}.part`, path);
    await this.syncFolder();
  }

  /** Undefined for a chunk that is not there any more. */
  async read(id: string): Promise<Buffer | undefined> {
    try {
      return await readFile(this.pathOf(id));
    } catch (failure) {
      if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw failure;
    }
  }

  /** The chunks that are on disk since before a moment. */
  async keptSinceBefore(moment: number): Promise<string[]> {
    const ids = idsIn(await readdir(this.folder));
    const times = await Promise.all(
      ids.map((id) =>
        stat(this.pathOf(id)).then(
          ({ mtimeMs }) => mtimeMs,
          () => Infinity,
        ),
      ),
    );
    return ids.filter((_, i) => times[i]! < moment);
  }

  async remove(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  private pathOf(id: string): string {
    return join(this.folder, `${fileNameOf(id)}.json`);
  }

  /** A rename lasts once its folder is synced; all that wait meanwhile share the next sync. */
  private syncFolder(): Promise<void> {
    this.next ??= this.syncAfter(this.running);
    return this.next;
  }

  private async syncAfter(previous: Promise<void>): Promise<void> {
    await previous.catch(() => undefined);
    this.running = this.next!;
    this.next = undefined;
    const folder = await open(this.folder, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }
}
