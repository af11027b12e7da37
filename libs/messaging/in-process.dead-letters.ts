import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TOPIC_NAMES, type Topic } from '#libs/contracts/index.js';
import type { Death } from './delivery.js';
import { fileNameOf } from './in-process.spool.js';

/** As long as RabbitMQ keeps them. */
const KEPT_MS = 7 * 24 * 3_600_000;
const REASON = '.reason.json';

/** The dead letters of one process, as files: each as it was delivered, and beside it why it died. */
export class DeadLetterFolder {
  private readonly folder: string;
  /** `topic-id` of each. */
  private readonly names: Set<string>;

  /** Deletes what is older than seven days. */
  constructor(dataDir: string) {
    this.folder = join(dataDir, 'spool', 'dead');
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const found = readdirSync(this.folder).filter((name) => name.endsWith(REASON));
    const old = found.filter((name) => Date.now() - statSync(join(this.folder, name)).mtimeMs > KEPT_MS);
    for (const name of old)
      for (const file of [name, name.replace(REASON, '.json')])
        rmSync(join(this.folder, file), { force: true });
    const kept = found.filter((name) => !old.includes(name));
    this.names = new Set(kept.map((name) => name.slice(0, -REASON.length)));
  }

  async bury(topic: Topic, id: string, body: Buffer, facts: Death & { attempt: number }): Promise<void> {
    const name = nameOf(topic, id);
    const path = join(this.folder, name);
    await writeFile(`${path}.json`, body, { mode: 0o600 });
    await writeFile(`${path}${REASON}`, JSON.stringify({ stage: topic, ...facts }), { mode: 0o600 });
    this.names.add(name);
  }

  count(topic: Topic): number {
    return [...this.names].filter((name) => name.startsWith(`${topic}-`)).length;
  }

  /** Undefined where there is none. */
  async read(topic: Topic, id: string): Promise<Buffer | undefined> {
    const name = nameOf(topic, id);
    if (!this.names.has(name)) return undefined;
    return readFile(join(this.folder, `${name}.json`)).catch(() => undefined);
  }

  /** Removes what died of a chunk that has its results after all. */
  async forget(id: string): Promise<void> {
    for (const topic of TOPIC_NAMES) {
      const name = nameOf(topic, id);
      if (!this.names.delete(name)) continue;
      for (const end of ['.json', REASON]) await rm(join(this.folder, name + end), { force: true });
    }
  }
}

const nameOf = (topic: Topic, id: string) => `${topic}-${fileNameOf(id)}`;
