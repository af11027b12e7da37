import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Topic } from '#libs/contracts/index.js';
import type { Death } from './delivery.js';

/** Ids are file names here. */
const safe = (id: string) => id.replaceAll(/[^\w.-]/g, '_');

/**
 * The accepted chunks on disk, sealed as they came, until the history has them; and the dead letters. Written so that
 * neither a killed process nor a power cut loses what `keep` has resolved for.
 */
export class Spool {
  private readonly folder: string;
  private readonly deadFolder: string;
  /** The chunks that an earlier process left behind, oldest id first. */
  readonly left: readonly string[];
  private running: Promise<void> = Promise.resolve();
  private next: Promise<void> | undefined;

  constructor(dataDir: string) {
    this.folder = join(dataDir, 'spool');
    this.deadFolder = join(this.folder, 'dead');
    mkdirSync(this.deadFolder, { recursive: true, mode: 0o700 });
    const names = readdirSync(this.folder);
    for (const name of names) if (name.endsWith('.part')) rmSync(join(this.folder, name));
    this.left = names
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length))
      .sort();
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

  read(id: string): Promise<Buffer> {
    return readFile(this.pathOf(id));
  }

  async remove(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  /** Keeps a dead letter as it was delivered, and beside it why it died. */
  async bury(topic: Topic, id: string, body: Buffer, facts: Death & { attempt: number }): Promise<void> {
    const path = join(this.deadFolder, `${topic}-${safe(id)}`);
    await writeFile(`${path}.json`, body, { mode: 0o600 });
    await writeFile(`${path}.reason.json`, JSON.stringify({ stage: topic, ...facts }), { mode: 0o600 });
  }

  private pathOf(id: string): string {
    return join(this.folder, `${safe(id)}.json`);
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
