import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Api as CliApi } from '#cli/api.js';
import { backup } from '#cli/backup.js';
import { restore } from '#cli/restore.js';
import { Api } from './support/api.js';
import { MARKERS } from './support/markers.js';
import { createTestDatabase, type TestDatabase } from './support/postgres.js';
import { ServiceProcess } from './support/service-process.js';

const TEXTS = [...new Set(MARKERS.map(({ text }) => text))];
/** What a tenant types in, and the pipeline does not mask. */
const PLANTED = ['PLANTED-RULE-4471', 'PLANTED-NAME-4472'];

describe('backup, restore and deletion over HTTP', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spendsense-backup-'));
  let database: TestDatabase;
  let service: ServiceProcess;
  let api: Api;
  let file: Buffer<ArrayBuffer>;
  let listed: unknown[];

  beforeAll(async () => {
    database = await createTestDatabase();
    service = await ServiceProcess.start('embedded', { DATA_DIR: folder, DATABASE_URL: database.ownerUrl });
    await service.ready();
    api = new Api(service.url);
    await api.finished(await api.submit(...TEXTS));
    const conditions = [{ field: 'text', operator: 'contains', value: 'nowhere to be found' }];
    const rule = { name: PLANTED[0], match: 'all', conditions, action: { category: 'fuel' } };
    expect((await api.post('/v1/rules', rule)).status).toBe(201);
    const first = (await list()).find(({ merchant }) => merchant !== null);
    const named = await fetch(`${service.url}/v1/transactions/${first!.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ merchant: PLANTED[1] }),
    });
    expect(named.status).toBe(200);
    listed = await list();
  }, 120_000);

  afterAll(async () => {
    await service?.end();
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const list = async () =>
    (await api.get<{ items: { id: string; merchant: string | null }[] }>('/v1/transactions?limit=200')).items;

  const send = (
    body: Buffer<ArrayBuffer> | FormData | string,
    headers: Record<string, string> = { 'content-type': 'application/gzip' },
  ) => fetch(`${service.url}/v1/restore`, { method: 'POST', headers, body });

  const erase = (confirm: string) =>
    fetch(`${service.url}/v1/data`, {
      method: 'DELETE',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ confirm }),
    });

  it('gives everything that is stored as one packed file, without any personal data', async () => {
    const answer = await fetch(`${service.url}/v1/backup`);
    expect(answer.headers.get('content-type')).toBe('application/gzip');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="spendsense-backup-\d{4}-\d\d-\d\d\.jsonl\.gz"$/,
    );
    file = Buffer.from(await answer.arrayBuffer());
    const text = gunzipSync(file).toString('utf8');
    const rows = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows[0]).toMatchObject({ type: 'spendsense-backup', version: 1, tenant: { currency: 'INR' } });
    expect(rows.at(-1)).toEqual({ type: 'end', rows: rows.length - 2 });
    expect(rows.filter(({ type }) => type === 'transaction')).toHaveLength(TEXTS.length);
    for (const word of PLANTED) expect(text).toContain(word);
    expect(MARKERS.filter(({ value }) => value.length >= 8 && text.includes(value))).toEqual([]);
  });

  it('changes nothing where everything is there', async () => {
    const answer = await send(file);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      settings: false,
      restored: { transaction: 0, rule: 0 },
      skipped: { rows: 0, fields: 0 },
      bad: 0,
    });
    expect(await list()).toEqual(listed);
  });

  it('deletes nothing unless the words are said', async () => {
    for (const confirm of ['', 'yes', 'Delete everything']) expect((await erase(confirm)).status).toBe(400);
    expect((await fetch(`${service.url}/v1/data`, { method: 'DELETE' })).status).toBe(400);
    expect(await list()).toEqual(listed);
  });

  it('deletes everything, and what is on its way does not come', async () => {
    const before = await database.dump();
    for (const word of [...PLANTED, 'UNIQLO', '<ACCOUNT:']) expect(before).toContain(word);
    await api.submit(...Array.from({ length: 1000 }, (_, i) => `Rs ${i}.00 paid at UNIQLO on 01-02-26`));
    const answer = await erase('delete everything');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      removed: { submissions: 2, rules: 1, merchants: 1, corrections: 1 },
    });
    // What was handed in later comes out later.
    const id = await api.submit('Rs 5.00 paid at PRET on 01-02-26');
    await api.finished(id);
    expect(await list()).toHaveLength(1);
    expect((await erase('delete everything')).status).toBe(200);
    const left = await database.dump();
    for (const word of [...PLANTED, 'UNIQLO', 'PRET', '<ACCOUNT:', ...TEXTS.map((text) => text.slice(0, 20))])
      expect(left).not.toContain(word);
    const tables = new Set(left.split('\n').map((line) => line.split(' ')[0]));
    expect([...tables].toSorted()).toEqual(['schema_migrations', 'tenants']);
  }, 60_000);

  it.each<[string, () => Buffer<ArrayBuffer>, number, string]>([
    ['what is not packed', () => Buffer.from('{"type":"spendsense-backup"}'), 415, 'not-a-backup'],
    ['a large file of noise', () => randomBytes(20_000_000), 415, 'not-a-backup'],
    ['a packed file of something else', () => gzipSync('date,amount\n1,2\n'), 415, 'not-a-backup'],
    ['an empty file', () => gzipSync(''), 415, 'not-a-backup'],
    ['half a backup', () => file.subarray(0, file.length >> 1), 422, 'backup-damaged'],
    ['a backup whose end was cut', () => file.subarray(0, -9), 422, 'backup-damaged'],
  ])('refuses %s', async (_, content, status, code) => {
    const answer = await send(content());
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const problem = (await answer.json()) as { type: string; detail: string };
    expect({ status: answer.status, type: problem.type }).toEqual({ status, type: `/problems/${code}` });
    if (status === 422) expect(problem.detail).toMatch(/\d+ rows were restored/);
  });

  it('refuses what is neither a packed body nor a form with a file', async () => {
    expect((await send('{}', { 'content-type': 'application/json' })).status).toBe(415);
    const form = new FormData();
    form.append('note', 'no file');
    expect((await send(form, {})).status).toBe(422);
  });

  it('restores what was deleted, from a form', async () => {
    await erase('delete everything');
    const form = new FormData();
    form.append('file', new Blob([file]), 'backup.jsonl.gz');
    const answer = await send(form, {});
    expect(await answer.json()).toMatchObject({
      settings: true,
      restored: { rule: 1, submission: 1, transaction: TEXTS.length, correction: 1 },
      present: 0,
      bad: 0,
    });
    expect(await list()).toEqual(listed);
  });

  it('goes to a file and back from the command line', async () => {
    const cli = new CliApi(service.url);
    const path = join(folder, 'mine.jsonl.gz');
    expect(await backup(cli, path)).toBe(readFileSync(path).length);
    await erase('delete everything');
    expect(await restore(cli, path)).toMatchObject({ restored: { transaction: TEXTS.length }, bad: 0 });
    expect(await list()).toEqual(listed);
    writeFileSync(path, 'no backup');
    await expect(restore(cli, path)).rejects.toThrow('The file is no backup');
  });
});
