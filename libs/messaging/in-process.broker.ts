import { Logger } from '@nestjs/common';
import { TOPIC_NAMES, type Topic } from '#libs/contracts/index.js';
import type { EncodedMessage } from './encode-message.js';
import { UnavailableError } from './errors.js';
import { DeadLetterFolder } from './in-process.dead-letters.js';
import { InProcessQueue } from './in-process.queue.js';
import { Spool } from './in-process.spool.js';
import { readRefs } from './parse-message.js';
import { PUBLISH_TIMEOUT_MS } from './transport-settings.js';

const CAPACITY = 256;

/**
 * A broker for one process: bounded queues in memory, and the spool on disk. Chunks survive a crash from `sms.received`
 * on, by starting over; nothing else here survives a restart.
 */
export class InProcessBroker {
  readonly spool: Spool;
  readonly dead: DeadLetterFolder;
  private readonly queues: Map<Topic, InProcessQueue>;
  private readonly publishTimeoutMs: number;
  private closed = false;

  constructor(settings: { dataDir: string; queueCapacity?: number; publishTimeoutMs?: number }) {
    this.spool = new Spool(settings.dataDir);
    this.dead = new DeadLetterFolder(settings.dataDir);
    this.publishTimeoutMs = settings.publishTimeoutMs ?? PUBLISH_TIMEOUT_MS;
    this.queues = new Map(
      TOPIC_NAMES.map((topic) => [topic, new InProcessQueue(topic, settings.queueCapacity ?? CAPACITY)]),
    );
  }

  queue(topic: Topic): InProcessQueue {
    return this.queues.get(topic)!;
  }

  /** Resolves when the message is in its queue, and on disk if it is a chunk that has just come in. */
  async publish(topic: Topic, message: EncodedMessage): Promise<void> {
    if (this.closed) throw new UnavailableError('not-connected');
    const queue = this.queue(topic);
    await queue.reserve(this.publishTimeoutMs);
    if (topic === 'sms.received') {
      try {
        await this.spool.keep(message.messageId, message.body);
      } catch {
        queue.release();
        throw new UnavailableError('spool');
      }
    }
    queue.push({ ...message, attempt: 0, redelivered: false });
  }

  /** Puts the chunks that an earlier process left behind into the queue, as fast as they are consumed. */
  async redeliver(): Promise<void> {
    const queue = this.queue('sms.received');
    for (const messageId of this.spool.left) {
      const body = await this.spool.read(messageId).catch(() => tellUnreadable(messageId));
      if (!body) continue;
      while (!this.closed && !(await placeIn(queue))); // it waits each time
      if (this.closed) return;
      queue.push({ body, messageId, attempt: 0, redelivered: true });
    }
  }

  /**
   * Gives up the chunks that are on disk since before a moment, wherever they are by now, and answers how many. Of what
   * they hold only their items are kept, by which history learns that nobody needs to wait.
   */
  async expire(moment: number): Promise<number> {
    const ids = await this.spool.keptSinceBefore(moment);
    for (const messageId of ids) {
      const body = await this.spool.read(messageId).catch(() => undefined);
      const refs = body && readRefs('sms.received', body);
      const kept = { body: Buffer.from(JSON.stringify(refs ?? {})) };
      const death = { reason: 'expired', errorClass: 'none' } as const;
      await this.dead.bury('sms.received', kept, { messageId, ...death, attempt: 0 });
      await this.spool.remove(messageId);
      this.queue('sms.received').drop(messageId);
    }
    return ids.length;
  }

  close(): void {
    this.closed = true;
    for (const queue of this.queues.values()) queue.close();
  }
}

function tellUnreadable(messageId: string): undefined {
  Logger.error(`The spooled chunk ${messageId} cannot be read; its file stays where it is`, 'Messaging');
}

const RESERVE_TURN_MS = 1_000;

async function placeIn(queue: InProcessQueue): Promise<boolean> {
  try {
    await queue.reserve(RESERVE_TURN_MS);
    return true;
  } catch {
    return false;
  }
}
