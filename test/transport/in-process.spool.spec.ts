import { readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { ClassifiedItem, ItemRef } from '#libs/contracts/index.js';
import { UnavailableError, UnprocessableError } from '#libs/messaging/errors.js';
import { eventually } from '#test/support/eventually.js';
import { chunk, indexOf, publishAll } from './bus.js';
import { openInProcess } from './in-process.bus.js';

const classified = (items: ItemRef[]) => items as ClassifiedItem[];

jest.setTimeout(30_000);

describe('spool of the in-process transport', () => {
  const open: Awaited<ReturnType<typeof openInProcess>>[] = [];
  const opened = async (...settings: Parameters<typeof openInProcess>) => {
    const bus = await openInProcess(...settings);
    open.push(bus);
    return bus;
  };
  afterEach(async () => {
    for (const bus of open.splice(0)) {
      await bus.close();
      await rm(bus.dataDir, { recursive: true, force: true });
    }
  });
  const spooled = async (dataDir: string) =>
    (await readdir(join(dataDir, 'spool'))).filter((name) => name.includes('.json'));

  it('has an accepted chunk on disk, under its id, when publish resolves', async () => {
    const bus = await opened();
    const message = chunk();
    await bus.publisher.publish('sms.received', message);
    expect(await spooled(bus.dataDir)).toEqual([`${message.chunkId}.json`]);
  });

  it('delivers every accepted chunk again after a crash, more of them than a queue holds', async () => {
    const crashed = await opened({ queueCapacity: 100 });
    await publishAll(
      crashed,
      Array.from({ length: 30 }, (_, i) => chunk(i)),
    );
    const next = await opened({ dataDir: crashed.dataDir, queueCapacity: 4 });
    const seen = new Set<number>();
    await next.serve({ 'sms.received': (message) => void seen.add(indexOf(message)) });
    await eventually(() => expect(seen.size).toBe(30));
  });

  it('keeps a chunk through the stages until the history has acknowledged it', async () => {
    const bus = await opened();
    let store!: () => void;
    const stored = new Promise<void>((resolve) => (store = resolve));
    let reached = false;
    await bus.serve({
      'sms.received': (message) =>
        bus.publisher.publish('transactions.classified', {
          ...message,
          model: 'm@1',
          items: classified(message.items),
        }),
      'transactions.classified': () => {
        reached = true;
        return stored;
      },
    });
    await bus.publisher.publish('sms.received', chunk());
    await eventually(() => expect(reached).toBe(true));
    expect(await spooled(bus.dataDir)).toHaveLength(1);
    store();
    await eventually(async () => expect(await spooled(bus.dataDir)).toEqual([]));
  });

  it('lets go of a chunk that failed once the failure is known to the history', async () => {
    const bus = await opened();
    await bus.serve({
      'sms.received': () => {
        throw new UnprocessableError('decrypt-failed');
      },
      'chunk.failed': () => undefined,
    });
    await bus.publisher.publish('sms.received', chunk());
    await eventually(async () => expect(await bus.deadLetters('sms.received')).toHaveLength(1));
    await eventually(async () => expect(await spooled(bus.dataDir)).toEqual([]));
  });

  it('dead-letters a spooled file that cannot be read, once', async () => {
    const first = await opened();
    await writeFile(join(first.dataDir, 'spool', 'torn.json'), '{"version":1,');
    const next = await opened({ dataDir: first.dataDir });
    await next.serve({ 'sms.received': () => undefined });
    await eventually(async () => {
      expect(await next.deadLetters('sms.received')).toMatchObject([{ reason: 'invalid-body' }]);
      expect(await spooled(next.dataDir)).toEqual([]);
    });
  });

  it('gives up what an earlier process left behind more than a day ago, and keeps nothing of its text', async () => {
    const first = await opened();
    const [old, fresh] = [chunk(1), chunk(2)];
    await publishAll(first, [old, fresh]);
    const dayAgo = Date.now() / 1000 - 24 * 3600 - 60;
    await utimes(join(first.dataDir, 'spool', `${old.chunkId}.json`), dayAgo, dayAgo);
    const next = await opened({ dataDir: first.dataDir });
    const seen: number[] = [];
    await next.serve({ 'sms.received': (message) => void seen.push(indexOf(message)) });
    await eventually(() => expect(seen).toEqual([2]));
    const [letter, ...others] = await next.deadLetters('sms.received');
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ reason: 'expired', errorClass: 'none' });
    const { chunkId, tenantId, items } = old;
    expect(JSON.parse(letter!.body)).toEqual({ chunkId, tenantId, items });
    expect(await spooled(next.dataDir)).toEqual([`${fresh.chunkId}.json`]);
  });

  it('gives up a chunk that has waited too long at a later stage, too', async () => {
    const bus = await opened({ rawTextsKeptMs: 300 });
    await bus.serve({
      'sms.received': (message) =>
        bus.publisher.publish('transactions.classified', {
          ...message,
          model: 'm@1',
          items: classified(message.items),
        }),
    });
    await bus.publisher.publish('sms.received', chunk());
    await eventually(async () => {
      expect(await spooled(bus.dataDir)).toEqual([]);
      expect(await bus.deadLetters('sms.received')).toMatchObject([{ reason: 'expired' }]);
    });
  });

  it('refuses a chunk that it cannot write', async () => {
    const bus = await opened();
    await rm(join(bus.dataDir, 'spool'), { recursive: true });
    await expect(bus.publisher.publish('sms.received', chunk())).rejects.toEqual(
      new UnavailableError('spool'),
    );
  });

  it('makes publishing wait while the queue is full, and refuses when the wait gets too long', async () => {
    const bus = await opened({ queueCapacity: 2, prefetch: 1, publishTimeoutMs: 200 });
    await publishAll(bus, [chunk(0), chunk(1)]);
    await expect(bus.publisher.publish('sms.received', chunk(2))).rejects.toEqual(
      new UnavailableError('busy'),
    );
    const seen: number[] = [];
    const waiting = bus.publisher.publish('sms.received', chunk(3));
    await bus.serve({ 'sms.received': (message) => void seen.push(indexOf(message)) });
    await waiting;
    await eventually(() => expect(seen.sort()).toEqual([0, 1, 3]));
  });
});
