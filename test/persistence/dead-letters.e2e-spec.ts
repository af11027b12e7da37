import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import type { Topic } from '#libs/contracts/index.js';
import { DeadLetterStore, type NewLetter } from '#libs/persistence/dead-letter-store.js';
import { DeadLetters } from '#libs/persistence/dead-letters.js';
import { Deletion } from '#libs/persistence/deletion.js';
import { ResultMetrics } from '#libs/persistence/result-metrics.js';
import { Results } from '#libs/persistence/results.js';
import { chunk, item, submission } from './chunk.js';
import { Place } from './place.js';

describe('dead letters in the database', () => {
  let here: Place;
  let store: DeadLetterStore;
  let letters: DeadLetters;
  beforeAll(async () => {
    here = await Place.create();
    store = new DeadLetterStore(here.history);
    letters = new DeadLetters(here.gateway);
  }, 60_000);
  afterAll(() => here?.close());

  const letter = (tenantId: string, changes: Partial<NewLetter> = {}): NewLetter => ({
    tenantId,
    id: randomUUID(),
    stage: 'spendsense.ingest',
    reason: 'invalid-body',
    body: Buffer.from('sealed'),
    messageId: 'm-1',
    contentType: 'application/json',
    sender: `tenant.${tenantId}`,
    attempts: 0,
    items: [],
    ...changes,
  });

  /** A chunk of two SMS of a new submission, which was given up. */
  async function failed(tenantId: string) {
    const id = await submission(here.gateway, 2, tenantId);
    const dead = chunk([item(id, 0), item(id, 1)], tenantId);
    await new Results(here.history, new ResultMetrics(new Registry())).fail({
      tenantId,
      items: dead.items,
      reason: 'attempts-exhausted',
    });
    await store.keep(letter(tenantId, { id: dead.chunkId, stage: 'sms.masked', items: dead.items }));
    return { id, dead };
  }

  it('are listed until their SMS have results', async () => {
    const tenantId = await here.newTenant();
    const { id, dead } = await failed(tenantId);
    expect(await letters.list(tenantId, 10)).toMatchObject([
      { id: dead.chunkId, items: 2, submissionIds: [id], canReplay: true },
    ]);
    expect(await letters.items(tenantId, dead.chunkId)).toEqual([
      { submissionId: id, index: 0 },
      { submissionId: id, index: 1 },
    ]);
    expect(await letters.count(tenantId)).toBe(1);
    await new Results(here.history, new ResultMetrics(new Registry())).store(dead);
    expect(await letters.count(tenantId)).toBe(0);
    expect(await here.database.query(`SELECT 1 FROM dead_letters WHERE tenant_id = '${tenantId}'`)).toEqual(
      [],
    );
    await store.keep(letter(tenantId, { id: dead.chunkId, stage: 'sms.masked', items: dead.items }));
    expect(await letters.list(tenantId, 10)).toEqual([]);
  });

  it('are not kept for a submission that was deleted meanwhile', async () => {
    const tenantId = await here.newTenant();
    const { id, dead } = await failed(tenantId);
    await new Deletion(here.gateway).submission(tenantId, id);
    expect(await letters.list(tenantId, 10)).toEqual([]);
    await store.keep(letter(tenantId, { items: dead.items }));
    expect(await letters.count(tenantId)).toBe(0);
  });

  it('stay until they have results when they are sent again, and those without items go', async () => {
    const tenantId = await here.newTenant();
    const { dead } = await failed(tenantId);
    const other = letter(tenantId);
    await store.keep(other);
    expect(await letters.requestReplay(tenantId, [dead.chunkId, other.id, randomUUID()])).toBe(2);
    const sent: string[] = [];
    await expect(store.replayNext(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    while (await store.replayNext(async ({ id, body }) => void sent.push(`${id} ${String(body)}`)));
    expect(sent.toSorted()).toEqual([`${dead.chunkId} sealed`, `${other.id} sealed`].toSorted());
    expect((await letters.list(tenantId, 10)).map(({ id }) => id)).toEqual([dead.chunkId]);
  });

  it('are given to one process at a time', async () => {
    const tenantId = await here.newTenant();
    const one = letter(tenantId);
    await store.keep(one);
    await letters.requestReplay(tenantId, [one.id]);
    const found = await store.replayNext(async () => {
      expect(await store.replayNext(() => Promise.reject(new Error('twice')))).toBe(false);
    });
    expect(found).toBe(true);
  });

  it('lose sealed texts after a day, and go after seven', async () => {
    const tenantId = await here.newTenant();
    const old = async (stage: Topic, days: number) => {
      const one = letter(tenantId, { stage });
      await store.keep(one);
      await here.database.query(
        `UPDATE dead_letters SET died_at = now() - interval '${days} days' WHERE chunk_id = '${one.id}'`,
      );
      return one.id;
    };
    const [sealed, received, masked] = [
      await old('spendsense.ingest', 1.1),
      await old('sms.received', 1.1),
      await old('sms.masked', 6.9),
    ];
    await old('sms.masked', 7.1);
    const fresh = letter(tenantId);
    await store.keep(fresh);
    await letters.requestReplay(tenantId, [sealed]);
    await store.sweep();
    const kept = (await letters.list(tenantId, 10)).map(({ id, canReplay }) => [id, canReplay]);
    expect(kept).toEqual([
      [fresh.id, true],
      [received, false],
      [sealed, false],
      [masked, true],
    ]);
    expect(await letters.requestReplay(tenantId, [sealed])).toBe(0);
    expect(await store.replayNext(() => Promise.reject(new Error('sent')))).toBe(false);
  });

  it('of deliveries are the newest thousand of a tenant', async () => {
    const tenantId = await here.newTenant();
    const other = await here.newTenant();
    await store.keep(letter(other));
    await here.database.query(`
      INSERT INTO dead_letters (tenant_id, chunk_id, stage, reason, submission_ids, item_ids, died_at)
      SELECT '${tenantId}', gen_random_uuid(), 'spendsense.ingest', 'invalid-body', '{}', '{}', now() - n * interval '1 second'
      FROM generate_series(1, 1005) AS n`);
    const { dead } = await failed(tenantId);
    const newest = letter(tenantId);
    await store.keep(newest);
    expect(await letters.count(tenantId)).toBe(1001);
    expect(await letters.find(tenantId, newest.id)).toBeDefined();
    expect(await letters.find(tenantId, dead.chunkId)).toBeDefined();
    expect(await letters.count(other)).toBe(1);
  });
});
