import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Api, type SubmissionView } from './support/api.js';
import { eventually } from './support/eventually.js';
import { createTestDatabase } from './support/postgres.js';
import { brokerUrlForTests } from './support/rabbitmq.js';
import { ServiceProcess } from './support/service-process.js';
import { smsCsv } from './support/sms.js';

interface Transaction {
  id: string;
  kind: string;
  amount: string | null;
  merchant: string | null;
  category: string | null;
  confidence: number | null;
  maskedText: string;
}

describe('npm start: everything in one process', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'spendsense-embedded-'));
  let service: ServiceProcess;
  let api: Api;

  beforeAll(async () => {
    service = await ServiceProcess.start('embedded', { DATA_DIR: dataDir, LOG_FORMAT: 'json' });
    await service.ready();
    api = new Api(service.url);
  }, 90_000);

  afterAll(async () => {
    await service.end('SIGTERM');
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('takes one SMS and gives it back masked, structured and categorised', async () => {
    const answer = await api.post('/v1/submissions', {
      text: 'Rs 349.00 debited from A/c XX4821 to ZOMATO on 12-09-2026. UPI Ref 412345678901',
    });
    expect(answer.status).toBe(202);
    const location = answer.headers.get('location')!;
    expect(answer.headers.get('retry-after')).toBe('1');
    const { id } = (await answer.json()) as { id: string };
    expect(location).toBe(`/v1/submissions/${id}`);
    await api.finished(id);
    const { items } = await api.get<{ items: { transaction: Transaction }[] }>(`/v1/submissions/${id}/items`);
    const { transaction } = items[0]!;
    expect(transaction).toMatchObject({ kind: 'transaction', merchant: 'Zomato', category: 'food_dining' });
    expect(Number(transaction.amount)).toBe(349);
    expect(transaction.maskedText).not.toContain('4821');
    expect(transaction.maskedText).not.toContain('412345678901');
    expect(transaction.confidence).toBeGreaterThan(0.5);
  });

  it('answers at once when the caller prefers to wait', async () => {
    const answer = await api.post(
      '/v1/submissions',
      { text: 'INR 1,250.50 spent on HDFC Bank Card x1109 at APOLLO PHARMACY on 2026-08-01' },
      { prefer: 'wait=10' },
    );
    expect(answer.status).toBe(200);
    expect(JSON.stringify(await answer.json())).toContain('health');
  });

  it("answers the original system's call in the original system's shape", async () => {
    const answer = await api.post('/predict', {
      sms_text: ['Rs 220 paid to Swiggy via UPI', 'Rs 1,100 paid towards electricity bill'],
    });
    expect(answer.status).toBe(200);
    const body = (await answer.json()) as {
      Prediction: number[];
      Probabilities: number[][];
      amounts: number[];
      Masked_SMS_Text: string[];
    };
    expect(body.Prediction).toEqual([0, 4]);
    expect(body.amounts).toEqual([220, 1100]);
    for (const row of body.Probabilities) expect(row.reduce((a, b) => a + b)).toBeCloseTo(1, 3);
    expect(body.Masked_SMS_Text[0]).toContain('Swiggy');
  });

  it('ends a 3,000-SMS upload with exactly 3,000 results after kill -9 in its middle', async () => {
    const answer = await api.upload('sms.csv', smsCsv(3000));
    expect(answer.status).toBe(202);
    const { id } = (await answer.json()) as { id: string };
    await eventually(async () => {
      const { processed } = await api.get<SubmissionView>(`/v1/submissions/${id}`);
      expect(processed).toBeGreaterThan(0);
    });
    await service.end('SIGKILL');
    service.spawn();
    await service.ready();
    expect(await api.finished(id)).toMatchObject({
      accepted: 3000,
      processed: 3000,
      failed: 0,
      status: 'done',
    });
    const ids = new Set<string>();
    let cursor = '';
    do {
      const page = await api.get<{ items: { id: string }[]; nextCursor: string | null }>(
        `/v1/transactions?submissionId=${id}&limit=200${cursor && `&cursor=${cursor}`}`,
      );
      page.items.forEach((transaction) => ids.add(transaction.id));
      cursor = page.nextCursor ?? '';
    } while (cursor);
    expect(ids.size).toBe(3000);
  }, 120_000);

  it('gives up what it was killed over more than a day ago, and forgets the text', async () => {
    await service.end('SIGTERM');
    service.spawn({ FAULT_POINTS: 'seed=1,handler.hang=1' });
    await service.ready();
    const id = await api.submit('Rs 90 paid to METRO RAIL via UPI');
    await service.end('SIGKILL');
    const spool = join(dataDir, 'spool');
    const chunks = () => readdirSync(spool).filter((name) => name.endsWith('.json'));
    expect(chunks()).toHaveLength(1);
    const dayAgo = Date.now() / 1000 - 24 * 3600 - 60;
    for (const name of chunks()) utimesSync(join(spool, name), dayAgo, dayAgo);
    service.spawn();
    await service.ready();
    expect(await api.finished(id)).toMatchObject({ status: 'failed', processed: 0, failed: 1 });
    expect(await api.get(`/v1/submissions/${id}/items`)).toMatchObject({
      items: [{ status: 'failed', error: { code: 'expired' } }],
    });
    expect(await api.get('/v1/dead-letters')).toMatchObject({
      items: [{ code: 'expired', canReplay: false }],
    });
    expect(chunks()).toEqual([]);
    await eventually(() => expect(readdirSync(join(spool, 'dead'))).toEqual([]));
  }, 90_000);

  it('exits 0 on SIGTERM and keeps the history for the next start', async () => {
    const id = await api.submit('Rs 90 paid to METRO RAIL via UPI');
    await api.finished(id);
    expect(await service.end('SIGTERM')).toBe(0);
    service.spawn();
    await service.ready();
    expect(await api.get(`/v1/submissions/${id}`)).toMatchObject({ status: 'done' });
  }, 60_000);
});

describe('npm start with servers of yours', () => {
  it('prepares the database as its owner and works over the broker', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'spendsense-embedded-'));
    const database = await createTestDatabase();
    const env = { DATA_DIR: dataDir, DATABASE_URL: database.ownerUrl, BROKER_URL: await brokerUrlForTests() };
    const service = await (await ServiceProcess.start('embedded', env)).ready();
    const id = await new Api(service.url).submit('Rs 90 paid to METRO RAIL via UPI');
    expect(await new Api(service.url).finished(id)).toMatchObject({ status: 'done', processed: 1 });
    expect(await service.end('SIGTERM')).toBe(0);
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 90_000);
});
