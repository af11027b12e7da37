import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashSecret, newApiKey } from '#libs/persistence/api-key.js';
import { Api } from '../support/api.js';
import { eventually } from '../support/eventually.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { ServiceProcess } from '../support/service-process.js';
import { writeRegistry, writeTinyExport } from './tiny-export.js';

const { current: OURS } = JSON.parse(await readFile('models/registry.json', 'utf8')) as { current: string };
const [NAME = '', VERSION = ''] = OURS.split('@');
const TINY = 'tiny-bert@1.0.0';
const DEBIT = 'Rs 349.00 debited from A/c XX4821 to ZOMATO on 12-09-2026. UPI Ref 412345678901';

interface Transaction {
  id: string;
  category: string | null;
  confidence: number;
  model: string;
  maskedText: string;
}
interface Explanation {
  transactionId: string;
  category: string;
  confidence: number;
  model: string;
  words: { word: string; start: number; end: number; weight: number }[];
}

let folder: string;
let modelsDir: string;
let database: TestDatabase;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spendsense-models-'));
  modelsDir = join(folder, 'models');
  database = await createTestDatabase();
  await cp(join('models', NAME), join(modelsDir, NAME), { recursive: true });
  await writeTinyExport(join(modelsDir, 'tiny-bert', '1.0.0'), {
    labels: ['Travel', 'groceries'],
    pieces: { zom: [0, 20], '##ato': [0, 20], debited: [20, 0] },
  });
  await writeRegistry(modelsDir, OURS, [OURS, TINY]);
}, 90_000);

afterAll(async () => {
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

/** Runs `work` against a process that has all services, on the same database as the others before it. */
async function withService(
  settings: Record<string, string>,
  work: (api: Api, service: ServiceProcess) => Promise<void>,
): Promise<void> {
  const service = await ServiceProcess.start('embedded', {
    DATA_DIR: join(folder, 'data'),
    DATABASE_URL: database.ownerUrl,
    MODELS_DIR: modelsDir,
    ...settings,
  });
  try {
    await work(new Api(service.url), service);
  } finally {
    await service.end();
  }
}

async function classified(api: Api, text: string): Promise<Transaction> {
  const id = await api.submit(text);
  await api.finished(id);
  const { items } = await api.get<{ items: { transaction: Transaction }[] }>(`/v1/submissions/${id}/items`);
  return items[0]!.transaction;
}

const explanationOf = (api: Api, { id }: Transaction) =>
  api.get<Explanation>(`/v1/transactions/${id}/explanation`);

async function problem(url: string, headers: Record<string, string> = {}): Promise<unknown> {
  const answer = await fetch(url, { headers });
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  return answer.json();
}

/** A key of another tenant, which has no transactions. */
async function strangersKey(): Promise<string> {
  const { id, secret, key } = newApiKey();
  await database.query(
    "INSERT INTO tenants (id, name, country, time_zone) VALUES ('stranger', '', 'IN', 'UTC')",
  );
  await database.query(
    "INSERT INTO api_keys (id, tenant_id, secret_sha256, name) VALUES ($1, 'stranger', $2, 'test')",
    [id, hashSecret(secret)],
  );
  return key;
}

describe('models in a running system', () => {
  let byOurs: Transaction;

  it('explains a category by the words that decided it', async () => {
    await withService({}, async (api, service) => {
      await service.ready();
      byOurs = await classified(api, DEBIT);
      expect(byOurs).toMatchObject({ category: 'food_dining', model: OURS });
      const { words, ...rest } = await explanationOf(api, byOurs);
      const { id: transactionId, category, confidence, model } = byOurs;
      expect(rest).toEqual({ transactionId, category, confidence, model });
      expect(words[0]!.word).toBe('ZOMATO');
      expect(words[0]!.weight).toBeGreaterThan(0.3);
      const weights = words.map(({ weight }) => weight);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      expect(words.map(({ word }) => word)).toEqual(expect.arrayContaining(['349.00', 'debited', 'UPI']));
      for (const { word, start, end } of words) expect(byOurs.maskedText.slice(start, end)).toBe(word);

      const otp = await classified(api, '123456 is your OTP for login. Do not share it with anyone.');
      expect(otp.category).toBeNull();
      expect(await problem(`${api.url}/v1/transactions/${otp.id}/explanation`)).toMatchObject({
        type: '/problems/not-categorised',
        status: 409,
      });
      const authorization = `Bearer ${await strangersKey()}`;
      expect(
        await problem(`${api.url}/v1/transactions/${byOurs.id}/explanation`, { authorization }),
      ).toMatchObject({ type: '/problems/not-found', status: 404 });
      for (const id of ['nothing', '019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e90'])
        expect(await problem(`${api.url}/v1/transactions/${id}/explanation`)).toMatchObject({ status: 404 });
    });
  }, 120_000);

  it('runs a Hugging Face export in place of ours, and explains each result by the model that gave it', async () => {
    await withService({ MODEL: TINY }, async (api, service) => {
      await service.ready();
      const byTiny = await classified(api, DEBIT);
      expect(byTiny).toMatchObject({ category: 'groceries', model: TINY });
      const { words, model } = await explanationOf(api, byTiny);
      expect(model).toBe(TINY);
      expect([words[0]!.word, words.at(-1)!.word]).toEqual(['ZOMATO', 'debited']);
      expect(words[0]!.weight).toBeGreaterThan(0.3);
      expect(words.at(-1)!.weight).toBeLessThan(0);
      expect(await explanationOf(api, byOurs)).toMatchObject({ model: OURS, category: 'food_dining' });
    });
  }, 120_000);

  it('is not ready with a wrong model file, says why, and goes on when the file is right', async () => {
    const file = join(modelsDir, NAME, VERSION, 'model.onnx');
    const right = await readFile(file);
    await writeFile(file, right.subarray(0, 1000));
    await withService({}, async (api, service) => {
      await eventually(async () => {
        const answer = await fetch(`${api.url}/readyz`);
        expect(answer.status).toBe(503);
        const { checks } = (await answer.json()) as { checks: Record<string, string> };
        expect(checks['model']).toMatch(
          /model\.onnx is not the file that was expected: sha256 [0-9a-f]{64}, found [0-9a-f]{64}\. Put the right file back/,
        );
      }, 60_000);
      expect(service.output).toContain('model.onnx is not the file that was expected');
      const id = await eventually(() => api.submit(DEBIT), 60_000);
      expect(await problem(`${api.url}/v1/transactions/${byOurs.id}/explanation`)).toMatchObject({
        type: '/problems/no-model',
        status: 503,
      });
      await writeFile(file, right);
      await service.ready();
      expect(await api.finished(id)).toMatchObject({ status: 'done', processed: 1, failed: 0 });
    });
  }, 120_000);

  it('says so when the model that decided is gone', async () => {
    await writeRegistry(modelsDir, TINY);
    await withService({}, async (api, service) => {
      await service.ready();
      expect(await problem(`${api.url}/v1/transactions/${byOurs.id}/explanation`)).toMatchObject({
        type: '/problems/model-gone',
        status: 409,
        detail: expect.stringContaining(OURS),
      });
    });
  }, 120_000);
});
