import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from './support/eventually.js';
import { PipelineProcesses, SERVICES } from './support/pipeline-processes.js';
import { createTestDatabase, type TestDatabase } from './support/postgres.js';
import { type RabbitNode, startRabbitMq } from './support/rabbitmq.js';
import { amountOf, smsCsv } from './support/sms.js';

describe('every service a process of its own, over RabbitMQ', () => {
  let broker: RabbitNode;
  let database: TestDatabase;
  let pipeline: PipelineProcesses;

  beforeAll(async () => {
    [broker, database] = await Promise.all([startRabbitMq(), createTestDatabase()]);
    pipeline = new PipelineProcesses(broker.url, database);
    await pipeline.start(...SERVICES);
  }, 180_000);

  afterAll(async () => {
    await pipeline?.stop();
    await broker?.stop();
    await database?.drop();
  }, 60_000);

  const results = (id: string) =>
    database.query<{ index: number; amount: string }>(
      'SELECT index, amount::text FROM transactions WHERE submission_id = $1 ORDER BY index',
      [id],
    );

  it('carries an upload through four queues, every row once and in place', async () => {
    const answer = await pipeline.api.upload('sms.csv', smsCsv(1000));
    const { id } = (await answer.json()) as { id: string };
    expect(await pipeline.api.finished(id)).toMatchObject({ accepted: 1000, processed: 1000, failed: 0 });
    const rows = await results(id);
    expect(rows.map((row) => [row.index, Number(row.amount)])).toEqual(
      Array.from({ length: 1000 }, (_, n) => [n, Number(amountOf(n))]),
    );
  }, 120_000);

  /** The id of a transaction that has been stored. */
  async function storedTransaction(): Promise<{ id: string; category: string; model: string }> {
    const id = await pipeline.api.submit('Rs 349 debited from A/c XX4821 to ZOMATO on 12-09-2026');
    await pipeline.api.finished(id);
    const [stored] = await database.query<{ id: string; category: string; model: string }>(
      'SELECT id, category, model FROM transactions WHERE submission_id = $1',
      [id],
    );
    return stored!;
  }
  const explanationOf = (id: string) =>
    pipeline.api.get<{ words: { word: string }[] }>(`/v1/transactions/${id}/explanation`);

  it('lets the gateway say which words decided a category', async () => {
    const stored = await storedTransaction();
    const { words, ...rest } = await explanationOf(stored.id);
    expect(rest).toMatchObject({ category: 'food_dining', model: stored.model });
    expect(words[0]!.word).toBe('ZOMATO');
  }, 60_000);

  it('says that it cannot tell while inference is down, in time and again when it is back', async () => {
    const { id } = await storedTransaction();
    await explanationOf(id);
    const inference = pipeline.process('inference');
    await inference.end('SIGKILL');
    const begun = Date.now();
    const url = `${pipeline.api.url}/v1/transactions/${id}/explanation`;
    const answers = await Promise.all(Array.from({ length: 5 }, () => fetch(url)));
    expect(Date.now() - begun).toBeLessThan(6_000);
    for (const answer of answers) {
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('2');
      expect(await answer.json()).toMatchObject({
        type: '/problems/overloaded',
        detail: expect.stringContaining('The service that runs the model'),
      });
    }
    expect((await fetch(`${pipeline.api.url}/readyz`)).status).toBe(200);
    inference.spawn();
    const { words } = await eventually(() => explanationOf(id), 60_000);
    expect(words[0]!.word).toBe('ZOMATO');
  }, 120_000);

  it('loses nothing and doubles nothing when RabbitMQ is killed under load and comes back', async () => {
    const accepted: string[] = [];
    const refusals: number[] = [];
    const enough = new AbortController();
    const load = async () => {
      for (let n = 0; !enough.signal.aborted; n += 20) {
        const answer = await pipeline.api.upload('part.csv', smsCsv(20, n));
        if (answer.status === 202) accepted.push(((await answer.json()) as { id: string }).id);
        else refusals.push(answer.status);
      }
    };
    const senders = Promise.all([load(), load()]);
    await eventually(() => expect(accepted.length).toBeGreaterThan(20), 60_000);
    await broker.kill();
    await eventually(() => expect(refusals.length).toBeGreaterThan(0), 60_000);
    await broker.start();
    const before = accepted.length;
    await eventually(() => expect(accepted.length).toBeGreaterThan(before + 20), 90_000);
    enough.abort();
    await senders;
    expect(new Set(refusals)).toEqual(new Set([503]));
    for (const id of accepted) {
      expect(await pipeline.api.finished(id, 120_000)).toMatchObject({
        accepted: 20,
        processed: 20,
        failed: 0,
      });
      expect((await results(id)).map((row) => row.index)).toEqual(Array.from({ length: 20 }, (_, i) => i));
    }
  }, 300_000);

  it('ends an upload with every row once when each worker is killed in the middle of it', async () => {
    const answer = await pipeline.api.upload('sms.csv', smsCsv(2000));
    const { id } = (await answer.json()) as { id: string };
    for (const name of ['masking', 'features', 'inference', 'history'] as const) {
      await pipeline.process(name).end('SIGKILL');
      pipeline.process(name).spawn();
    }
    expect(await pipeline.api.finished(id, 120_000)).toMatchObject({
      accepted: 2000,
      processed: 2000,
      failed: 0,
    });
    expect((await results(id)).map((row) => row.index)).toEqual(Array.from({ length: 2000 }, (_, i) => i));
  }, 150_000);

  it('stops every service with exit code 0 on SIGTERM', async () => {
    expect(await pipeline.stop()).toEqual(Object.fromEntries(SERVICES.map((name) => [name, 0])));
  }, 60_000);
});
