import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiKeys } from '#libs/persistence/api-keys.js';
import { Api, type SubmissionView } from '#test/support/api.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { ServiceProcess } from '#test/support/service-process.js';
import { connect } from '../persistence/chunk.js';

interface SampleView {
  loaded: boolean;
  submission: (SubmissionView & { source: string }) | null;
}

describe('sample data', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'spendsense-sample-'));
  let database: TestDatabase;
  let service: ServiceProcess;
  let api: Api;
  let foreignKey: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    await database.query("INSERT INTO tenants VALUES ('other', 'Other', 'IN', 'Asia/Kolkata')");
    const gateway = await connect(database.gatewayUrl);
    foreignKey = (await new ApiKeys(gateway).create('other', 'theirs'))!.key;
    await gateway.destroy();
    const settings = { DATA_DIR: dataDir, DATABASE_URL: database.ownerUrl };
    service = await (await ServiceProcess.start('embedded', settings)).ready();
    api = new Api(service.url);
  }, 120_000);

  afterAll(async () => {
    await service?.end();
    await database?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const load = (body: unknown, headers: Record<string, string> = {}) =>
    api.post('/v1/sample-data', body, headers);
  const remove = () => fetch(`${service.url}/v1/sample-data`, { method: 'DELETE' });
  const rowsOf = async (tenant: string) => {
    const [row] = await database.query<{ count: number }>(
      'SELECT count(*)::int FROM transactions WHERE tenant_id = $1',
      [tenant],
    );
    return row!.count;
  };

  it('is not there at first', async () => {
    expect(await api.get('/v1/sample-data')).toEqual({ loaded: false, submission: null });
  });

  it('is one submission through the pipeline, however often and however many ask at the same time', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => load({ months: 3 })));
    expect(answers.map(({ status }) => status)).toContain(202);
    const views = (await Promise.all(answers.map((answer) => answer.json()))) as SampleView[];
    expect(new Set(views.map(({ submission }) => submission!.id)).size).toBe(1);
    const done = await api.finished(views[0]!.submission!.id);
    expect(done).toMatchObject({ status: 'done', source: 'sample', failed: 0, rejected: 0 });
    expect(done.processed).toBe(done.accepted);
    expect(await rowsOf('local')).toBe(done.accepted);

    const again = await load({ months: 36, seed: 7 });
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ loaded: true, submission: { id: done.id, status: 'done' } });
    expect(await api.get('/v1/sample-data')).toMatchObject({ loaded: true, submission: { id: done.id } });
    expect(await rowsOf('local')).toBe(done.accepted);
  }, 90_000);

  it('belongs to its tenant', async () => {
    const authorization = { authorization: `Bearer ${foreignKey}` };
    const answer = await fetch(`${service.url}/v1/sample-data`, { headers: authorization });
    expect(await answer.json()).toEqual({ loaded: false, submission: null });
    const before = await rowsOf('local');
    await fetch(`${service.url}/v1/sample-data`, { method: 'DELETE', headers: authorization });
    expect(await rowsOf('local')).toBe(before);
  });

  it('goes without anything else, and comes again, also where one of it had been deleted', async () => {
    const own = await api.submit('Rs 450 debited from a/c XX1234 at CAFE KAVERI on 02-05-26');
    await api.finished(own);
    const { submission } = await api.get<SampleView>('/v1/sample-data');
    const page = await api.get<{ items: { id: string }[] }>(
      `/v1/transactions?submissionId=${submission!.id}`,
    );
    await fetch(`${service.url}/v1/transactions/${page.items[0]!.id}`, { method: 'DELETE' });

    expect((await remove()).status).toBe(204);
    expect(await rowsOf('local')).toBe(1);
    expect(await api.get('/v1/sample-data')).toEqual({ loaded: false, submission: null });
    expect((await remove()).status).toBe(204);

    const answer = await load({ months: 3 });
    expect(answer.status).toBe(202);
    const { submission: next } = (await answer.json()) as SampleView;
    expect(await api.finished(next!.id)).toMatchObject({ status: 'done', failed: 0 });
    await remove();
    expect(await rowsOf('local')).toBe(1);
  }, 90_000);

  it('needs no body, and refuses one that it does not know', async () => {
    for (const body of [{ months: 2 }, { months: 37 }, { months: '3' }, { seed: -1 }, { name: 'x' }])
      expect({ body, status: (await load(body)).status }).toEqual({ body, status: 400 });
    const answer = await fetch(`${service.url}/v1/sample-data`, { method: 'POST' });
    expect(answer.status).toBe(202);
    await remove();
    expect(await rowsOf('local')).toBe(1);
  }, 60_000);
});
