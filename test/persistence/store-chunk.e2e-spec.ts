import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { type ClassifiedItem, DEAD_REASON_DETAILS, type DeadReason } from '#libs/contracts/index.js';
import { failItems } from '#libs/persistence/fail-items.js';
import { ResultMetrics } from '#libs/persistence/result-metrics.js';
import { Results } from '#libs/persistence/results.js';
import { storeChunk } from '#libs/persistence/store-chunk.js';
import { UnknownTenantError } from '#libs/persistence/unknown-tenant.error.js';
import { submissionStatus } from '#libs/persistence/submission-status.js';
import { Submissions } from '#libs/persistence/submissions.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { chunk, connect, item, submission } from './chunk.js';

describe('storing chunks', () => {
  let database: TestDatabase;
  let gateway: DataSource;
  let history: DataSource;
  let submissions: Submissions;

  beforeAll(async () => {
    database = await createTestDatabase();
    [gateway, history] = await Promise.all([connect(database.gatewayUrl), connect(database.historyUrl)]);
    submissions = new Submissions(gateway);
  }, 60_000);

  afterAll(async () => {
    await Promise.all([gateway?.destroy(), history?.destroy()]);
    await database?.drop();
  });

  const items = (id: string, count: number) => Array.from({ length: count }, (_, index) => item(id, index));
  const progress = (id: string) => submissions.find('local', id);

  it('leaves the same rows, progress and roll-up when the same chunk comes twice', async () => {
    const id = await submission(gateway, 5);
    const message = chunk(items(id, 5));
    await storeChunk(history, message);
    const once = await database.dump();
    await storeChunk(history, message);
    expect(await database.dump()).toBe(once);
    expect(await progress(id)).toMatchObject({ accepted: 5, processed: 5, failed: 0 });
    expect((await progress(id))?.completedAt).toBeInstanceOf(Date);
  });

  it('counts right when the same chunk comes twice at the same time', async () => {
    const id = await submission(gateway, 50);
    const message = chunk(items(id, 50));
    await Promise.all([1, 2, 3, 4].map(() => storeChunk(history, message)));
    expect(await progress(id)).toMatchObject({ processed: 50 });
  });

  it('counts right when chunks with the same submissions are stored side by side', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => submission(gateway, 40)));
    const chunks = Array.from({ length: 40 }, (_, index) => {
      const order = index % 2 ? ids : [...ids].reverse();
      return chunk(
        order.map((id) => item(id, index, { receivedAt: `2026-04-${10 + (index % 9)}T00:00:00Z` })),
      );
    });
    await Promise.all(chunks.map((message) => storeChunk(history, message)));
    for (const id of ids) expect(await progress(id)).toMatchObject({ accepted: 40, processed: 40 });
  });

  it('fails items once, and lets a late result win', async () => {
    const id = await submission(gateway, 2);
    const [first, second] = items(id, 2);
    const failed = { tenantId: 'local', items: [first!, second!], reason: 'attempts-exhausted' as const };
    await failItems(history, failed);
    await failItems(history, failed);
    expect(await progress(id)).toMatchObject({ processed: 0, failed: 2 });
    expect(submissionStatus((await progress(id))!)).toBe('failed');
    await storeChunk(history, chunk([first!]));
    expect(await progress(id)).toMatchObject({ processed: 1, failed: 1 });
    expect(submissionStatus((await progress(id))!)).toBe('done');
    const { items: rows } = await submissions.items('local', id);
    expect(rows.map((row) => row.problem?.code ?? row.transaction?.merchant)).toEqual([
      'Chai Point',
      'attempts-exhausted',
    ]);
  });

  it('takes a reason that it does not know for one of its own', async () => {
    const id = await submission(gateway, 2);
    const reasons: string[] = ['of-a-later-release', 'constructor'];
    for (const [index, one] of items(id, 2).entries()) {
      const reason = reasons[index] as DeadReason;
      const { failed } = await failItems(history, { tenantId: 'local', items: [one], reason });
      expect(failed).toEqual([{ reason: 'unprocessable', count: 1 }]);
    }
    const { items: rows } = await submissions.items('local', id);
    expect(rows.map(({ problem }) => problem?.detail)).toEqual(
      Array(2).fill(DEAD_REASON_DETAILS.unprocessable),
    );
  });

  it('does not fail an item that has a result', async () => {
    const id = await submission(gateway, 1);
    const [only] = items(id, 1);
    await storeChunk(history, chunk([only!]));
    await failItems(history, { tenantId: 'local', items: [only!], reason: 'crash-limit' });
    expect(await progress(id)).toMatchObject({ processed: 1, failed: 0 });
  });

  it('ends every item once when its result and its failure race', async () => {
    const id = await submission(gateway, 60);
    const all = items(id, 60);
    await Promise.all(
      all.flatMap((one) => [
        storeChunk(history, chunk([one])),
        failItems(history, { tenantId: 'local', items: [one], reason: 'crash-limit' }),
      ]),
    );
    expect(await progress(id)).toMatchObject({ processed: 60, failed: 0 });
  }, 30_000);

  it('stores in one transaction what comes while another is under way, a repeated chunk once', async () => {
    const id = await submission(gateway, 30);
    const chunks = items(id, 30).map((one) => chunk([one]));
    const results = new Results(history, new ResultMetrics(new Registry()));
    await Promise.all([...chunks, ...chunks].map((message) => results.store(message)));
    expect(await progress(id)).toMatchObject({ processed: 30, failed: 0 });
    const writers = await database.query('SELECT DISTINCT xmin FROM transactions WHERE submission_id = $1', [
      id,
    ]);
    expect(writers).toHaveLength(2);
  });

  it('fails only the items that PostgreSQL refuses of all that are stored together', async () => {
    const id = await submission(gateway, 20);
    const all = items(id, 20);
    all[14] = item(id, 14, { fields: { amount: '99999999999999999999' } });
    delete (all[15] as Partial<ClassifiedItem>).scores;
    const results = new Results(history, new ResultMetrics(new Registry()));
    await Promise.all(all.map((one) => results.store(chunk([one]))));
    expect(await progress(id)).toMatchObject({ processed: 18, failed: 2 });
  });

  it('fails only the item that PostgreSQL refuses', async () => {
    const id = await submission(gateway, 7);
    const all = items(id, 7);
    all[4] = item(id, 4, { fields: { amount: '99999999999999999999' } });
    await storeChunk(history, chunk(all));
    expect(await progress(id)).toMatchObject({ processed: 6, failed: 1 });
    const { items: rows } = await submissions.items('local', id);
    expect(rows[4]?.problem).toMatchObject({ index: 4, code: 'unprocessable' });
  });

  it('stores texts that PostgreSQL cannot hold as they are', async () => {
    const id = await submission(gateway, 1);
    await storeChunk(history, chunk([item(id, 0, { text: 'paid\0 \ud83d\ude00 \ud83d', sender: '\0' })]));
    const { items: rows } = await submissions.items('local', id);
    expect(rows[0]?.transaction).toMatchObject({ maskedText: 'paid \ud83d\ude00 \ufffd', sender: '' });
  });

  it('gives amounts back as they were written, and scores as numbers', async () => {
    const id = await submission(gateway, 4);
    const amounts = ['0.10', '1200', '12345678901234.5678', '3.125'];
    await storeChunk(
      history,
      chunk(amounts.map((amount, index) => item(id, index, { fields: { amount, balance: amount } }))),
    );
    const { items: rows } = await submissions.items('local', id);
    expect(rows.map((row) => row.transaction?.amount)).toEqual(amounts);
    expect(rows.map((row) => row.transaction?.balance)).toEqual(amounts);
    expect(rows[0]?.transaction).toMatchObject({
      confidence: 0.91,
      confidenceLevel: 'high',
      scores: [0.91, 0.09],
    });
  });

  it('keeps the scores of each item, however many they are', async () => {
    const all = [[0.25, 0.5, 0.0625], [], [1], [0.91, 0.09]];
    const id = await submission(gateway, all.length);
    await storeChunk(history, chunk(all.map((scores, index) => item(id, index, { scores }))));
    const stored = await database.query(
      'SELECT scores FROM transactions WHERE submission_id = $1 ORDER BY index',
      [id],
    );
    expect(stored).toEqual(all.map((scores) => ({ scores })));
    const without = await submission(gateway, 1);
    await storeChunk(history, chunk([item(without, 0, { scores: [] })]));
    expect(await progress(without)).toMatchObject({ processed: 1 });
  });

  it('drops items of a submission that is gone, and keeps the others', async () => {
    const id = await submission(gateway, 1);
    const gone = randomUUID();
    await storeChunk(history, chunk([item(gone, 0), item(id, 0)]));
    await storeChunk(history, chunk([item(gone, 1)]));
    expect(await progress(id)).toMatchObject({ processed: 1 });
    expect(await database.query('SELECT 1 FROM transactions WHERE submission_id = $1', [gone])).toEqual([]);
  });

  it('tells a chunk of an unknown tenant', async () => {
    const message = chunk([item(randomUUID(), 0)], 'nobody');
    await expect(storeChunk(history, message)).rejects.toBeInstanceOf(UnknownTenantError);
  });
});
