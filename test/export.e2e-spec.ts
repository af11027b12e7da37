import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parquetReadObjects } from 'hyparquet';
import { DataSource } from 'typeorm';
import { checkWith } from '#libs/export/testdata/check-with.js';
import { hashSecret, newApiKey } from '#libs/persistence/api-key.js';
import { ensureTenant } from '#libs/persistence/ensure-tenant.js';
import { Api } from './support/api.js';
import { eventually } from './support/eventually.js';
import { createTestDatabase, type TestDatabase } from './support/postgres.js';
import { ServiceProcess } from './support/service-process.js';

type Row = Record<string, unknown>;

const ALERTS = readFileSync(join(import.meta.dirname, 'alerts', 'world.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line, n) => {
    const { text, sender } = JSON.parse(line) as { text: string; sender?: string };
    const receivedAt = new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toISOString();
    return { text, sender, receivedAt, ...(n % 2 && { externalId: `phone:${n}` }) };
  });

/** What rows are apart from their places, in the order in which their SMS came: no two came at once. */
const placeless = (rows: Row[]): Row[] =>
  rows
    .map(({ id: _id, submissionId: _submission, index: _index, pairedWith, refundOf, ...row }) => ({
      ...row,
      isPaired: pairedWith !== null,
      hasPayment: refundOf !== null,
    }))
    .toSorted(
      (a, b) => Date.parse(String((a as Row)['receivedAt'])) - Date.parse(String((b as Row)['receivedAt'])),
    );

/** Rows with every token numbered by its first use, as tokens of two tenants differ. */
function numbered(rows: Row[]): Row[] {
  const numbers = new Map<string, number>();
  const text = JSON.stringify(rows).replaceAll(/<([A-Z_]+):[a-z0-9]+(?:~[A-Z0-9]+)?>/g, (token, type) => {
    if (!numbers.has(token)) numbers.set(token, numbers.size);
    return `<${String(type)}:${numbers.get(token)}>`;
  });
  return JSON.parse(text) as Row[];
}

describe('an export', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'spendsense-export-'));
  let database: TestDatabase;
  let service: ServiceProcess;
  let first: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    service = await ServiceProcess.start('embedded', { DATA_DIR: dataDir, DATABASE_URL: database.ownerUrl });
    await service.ready();
    const answer = await new Api(service.url).post('/v1/submissions', { items: ALERTS });
    first = ((await answer.json()) as { id: string }).id;
    await new Api(service.url).finished(first);
  }, 120_000);

  afterAll(async () => {
    await service?.end();
    await database?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** A tenant like `local`, as the header that names it. */
  async function newTenant(id: string): Promise<Record<string, string>> {
    const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl }).initialize();
    await ensureTenant(owner, { id, country: 'IN', timeZone: 'Asia/Kolkata' });
    await owner.destroy();
    const { key, secret, ...parts } = newApiKey();
    await database.query(
      'INSERT INTO api_keys (id, tenant_id, secret_sha256, name) VALUES ($1, $2, $3, $4)',
      [parts.id, id, hashSecret(secret), 'test'],
    );
    return { authorization: `Bearer ${key}` };
  }

  const get = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${service.url}/v1/export?${query}`, { headers });

  async function rowsOf(query: string, headers?: Record<string, string>): Promise<Row[]> {
    const answer = await get(`format=jsonl${query}`, headers);
    expect(answer.status).toBe(200);
    const lines = (await answer.text()).split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Row);
  }

  /** Uploads a file as it is and waits for its results. */
  async function upload(file: Blob, name: string, headers: Record<string, string> = {}): Promise<string> {
    const form = new FormData();
    form.append('file', file, name);
    const answer = await fetch(`${service.url}/v1/uploads`, { method: 'POST', body: form, headers });
    const { id, rejected } = (await answer.json()) as { id: string; rejected: number };
    expect({ status: answer.status, rejected }).toEqual({ status: 202, rejected: 0 });
    await eventually(async () => {
      const progress = await fetch(`${service.url}/v1/submissions/${id}`, { headers });
      expect(await progress.json()).toMatchObject({ status: 'done', failed: 0 });
    }, 60_000);
    return id;
  }

  it('holds what the API lists, oldest first', async () => {
    const api = new Api(service.url);
    const listed: Row[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: Row[]; nextCursor: string | null } = await api.get(
        `/v1/transactions?limit=200${cursor && `&cursor=${cursor}`}`,
      );
      listed.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(await rowsOf('')).toEqual(listed.toReversed());
    expect(listed.length).toBeGreaterThan(ALERTS.length - 20);
  });

  it.each(['csv', 'jsonl'])(
    'as %s, uploaded again, changes nothing',
    async (format) => {
      const before = await rowsOf('');
      await upload(await (await get(`format=${format}`)).blob(), `spendsense.${format}`);
      expect(await rowsOf('')).toEqual(before);
    },
    90_000,
  );

  it.each(['csv', 'jsonl'])(
    'as %s, uploaded by another tenant, gives the same transactions with tokens of that tenant',
    async (format) => {
      const headers = await newTenant(`other-${format}`);
      const file = await (await get(`format=${format}&submissionId=${first}`)).blob();
      await upload(file, `spendsense.${format}`, headers);
      const theirs = placeless(await rowsOf('', headers));
      const ours = placeless(await rowsOf(`&submissionId=${first}`));
      expect(numbered(theirs)).toEqual(numbered(ours));
      expect(theirs).not.toEqual(ours);
    },
    90_000,
  );

  it('has every transaction of the API in Parquet', async () => {
    const answer = await get(`format=parquet&submissionId=${first}`);
    const read = await parquetReadObjects({ file: await answer.arrayBuffer() });
    const rows = await rowsOf(`&submissionId=${first}`);
    expect(read.map(({ id, amount }) => [id, amount])).toEqual(
      rows.map(({ id, amount }) => [id, amount === null ? null : Number(amount)]),
    );
    expect(read[0]!['received_at']).toEqual(new Date(String(rows[0]!['receivedAt'])));
  });

  it('opens in hledger and beancount where they are installed', async () => {
    const journal = await (await get('format=ledger')).text();
    expect(checkWith(['hledger', 'check', '--strict', '-f'], journal)?.status ?? 0).toBe(0);
    const book = await (await get('format=beancount')).text();
    expect(checkWith(['bean-check'], book)?.output ?? '').toBe('');
    const moved = (await rowsOf('&kind=transaction')).filter(
      ({ amount, currency, direction }) => amount !== null && currency !== null && direction !== null,
    );
    expect(moved.length).toBeGreaterThan(ALERTS.length / 4);
    for (const text of [journal, book])
      expect(text.match(/^\d{4}-\d\d-\d\d [*!] /gm)).toHaveLength(moved.length);
  });
});
