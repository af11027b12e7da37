import { mkdirSync, readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Topic, TOPIC_NAMES } from '#libs/contracts/index.js';
import type { Death, KeptMessage } from './delivery.js';
import { fileNameOf } from './in-process.spool.js';
import type { DeadMessage } from './pipeline-queues.js';

const REASON = '.reason.json';

/** What is known of a dead letter beside its body. */
type Facts = Omit<DeadMessage, 'body' | 'topic'> & Death;

/** The dead letters of one process, as files, until history takes them: each as it was delivered, and beside it why it died. */
export class DeadLetterFolder {
  private readonly folder: string;
  /** `topic-id` of each. */
  private readonly names: Set<string>;

  constructor(dataDir: string) {
    this.folder = join(dataDir, 'spool', 'dead');
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const reasons = readdirSync(this.folder).filter((name) => name.endsWith(REASON));
    this.names = new Set(reasons.map((name) => name.slice(0, -REASON.length)));
  }

  async bury(topic: Topic, { body, ...origin }: KeptMessage, facts: Omit<Facts, 'sender'>): Promise<void> {
    const name = `${topic}-${fileNameOf(facts.messageId)}`;
    const path = join(this.folder, name);
    await writeFile(`${path}.json`, body, { mode: 0o600 });
    await writeFile(`${path}${REASON}`, JSON.stringify({ stage: topic, ...facts, ...origin }), {
      mode: 0o600,
    });
    this.names.add(name);
  }

  count(topic: Topic): number {
    return [...this.names].filter((name) => name.startsWith(`${topic}-`)).length;
  }

  /** Hands over each, and deletes it once `keep` has resolved. */
  async take(keep: (dead: DeadMessage) => Promise<void>): Promise<void> {
    for (const name of this.names) {
      const dead = await this.read(name);
      if (dead) await keep(dead);
      this.names.delete(name);
      for (const end of ['.json', REASON]) await rm(join(this.folder, name + end), { force: true });
    }
  }

  private async read(name: string): Promise<DeadMessage | undefined> {
    const topic = TOPIC_NAMES.find((one) => name.startsWith(`${one}-`));
    const path = join(this.folder, name);
    try {
      const { messageId, reason, attempt, sender, contentType } = JSON.parse(
        await readFile(`${path}${REASON}`, 'utf8'),
      ) as Facts;
      const body = await readFile(`${path}.json`);
      return topic && { topic, messageId, body, reason, attempt, sender, contentType };
    } catch {
      return undefined; // half written when the process ended; its message was not acknowledged
    }
  }
}
