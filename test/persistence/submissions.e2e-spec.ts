import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { failItems } from '#libs/persistence/fail-items.js';
import { storeChunk } from '#libs/persistence/store-chunk.js';
import { submissionStatus } from '#libs/persistence/submission-status.js';
import { SubmissionProblems } from '#libs/persistence/submission-problems.js';
import { Submissions } from '#libs/persistence/submissions.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { chunk, connect, handIn, item } from './chunk.js';

describe('submissions', () => {
  let database: TestDatabase;
  let ingest: DataSource;
  let gateway: DataSource;
  let history: DataSource;
  let submissions: Submissions;

  beforeAll(async () => {
    database = await createTestDatabase();
    ingest = await connect(database.ingestUrl);
    gateway = await connect(database.gatewayUrl);
    history = await connect(database.historyUrl);
    submissions = new Submissions(ingest);
  }, 60_000);

  afterAll(async () => {
    await Promise.all([ingest?.destroy(), gateway?.destroy(), history?.destroy()]);
    await database?.drop();
  });

  const problem = (index: number) => ({
    index,
    line: index + 2,
    code: 'text-empty',
    detail: 'The text is empty.',
  });
  const status = async (id: string) => submissionStatus((await submissions.find('local', id))!);

  it('are inserted together with their problems, and once', async () => {
    const group = Array.from({ length: 50 }, (_, n) => ({
      id: randomUUID(),
      source: 'rest' as const,
      accepted: n,
      closed: true,
      problems: n % 2 ? [problem(0), problem(1)] : [],
    }));
    await handIn(ingest, 'local', [...group, ...group.slice(40)]);
    await handIn(ingest, 'local', group);
    const found = await submissions.findMany('local', [...group.map(({ id }) => id), randomUUID(), 'no id']);
    expect(found).toHaveLength(50);
    const last = found.find(({ id }) => id === group[49]!.id);
    expect(last).toMatchObject({ accepted: 49, rejected: 2, processed: 0, closed: true });
  });

  it('grow while they are open, and are done when closed and every item ended', async () => {
    const id = randomUUID();
    await handIn(ingest, 'local', [{ id, source: 'upload', accepted: 1, closed: false }]);
    expect(await status(id)).toBe('accepted');
    await submissions.addAccepted('local', id, 1);
    await storeChunk(history, chunk([item(id, 0), item(id, 1)]));
    expect(await status(id)).toBe('processing');
    await new SubmissionProblems(ingest).insert('local', id, [problem(2)]);
    await submissions.close('local', id, { rejected: 1 });
    expect(await status(id)).toBe('done');
    expect(await submissions.find('local', id)).toMatchObject({ accepted: 2, processed: 2, rejected: 1 });
    expect((await submissions.find('local', id))?.completedAt).toBeInstanceOf(Date);
  });

  it('fail when nothing was queued, and start over when handed in again', async () => {
    const handedIn = { id: randomUUID(), source: 'queue' as const, accepted: 3, closed: true };
    await handIn(ingest, 'local', [handedIn]);
    await submissions.fail('local', handedIn.id, 'not-queued', { unpublished: 3 });
    expect(await status(handedIn.id)).toBe('failed');
    await handIn(ingest, 'local', [handedIn]);
    expect(await status(handedIn.id)).toBe('accepted');
    expect(await submissions.find('local', handedIn.id)).toMatchObject({ accepted: 3, failureReason: null });
  });

  it('give their rows in order, page by page, results and problems alike', async () => {
    const id = randomUUID();
    await handIn(ingest, 'local', [
      { id, source: 'upload', accepted: 6, closed: true, problems: [problem(1), problem(4)] },
    ]);
    await storeChunk(history, chunk([6, 0, 3, 7].map((index) => item(id, index))));
    const lost = [2, 5].map((index) => item(id, index));
    await failItems(history, { tenantId: 'local', items: lost, reason: 'decrypt-failed' });
    const read = new Submissions(gateway);
    const indexes: number[] = [];
    let after: number | undefined;
    do {
      const page = await read.items('local', id, { limit: 3, ...(after !== undefined && { after }) });
      for (const row of page.items) {
        expect((row.transaction ?? row.problem)?.index).toBe(row.index);
        indexes.push(row.index);
      }
      after = page.next;
    } while (after !== undefined);
    expect(indexes).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    const { items } = await read.items('local', id);
    expect(items[1]?.problem).toMatchObject({ line: 3, code: 'text-empty', itemId: null });
  });
});
