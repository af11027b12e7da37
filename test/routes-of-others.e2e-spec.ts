import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiKeys } from '#libs/persistence/api-keys.js';
import { connect } from './persistence/chunk.js';
import { ask, madeByExamples } from './support/made-by-examples.js';
import { exampleBodies, exampleQuery, type OpenApi, type Operation } from './support/open-api.js';
import { createTestDatabase, type TestDatabase } from './support/postgres.js';
import { ServiceProcess } from './support/service-process.js';

interface Route {
  path: string;
  method: string;
  operation: Operation;
}

/** Rows of a dump that name a tenant. */
const ROWS_OF = (tenantId: string) => new RegExp(`^\\w+ .*\\b${tenantId}\\b.*$`, 'gm');
/** What goes on by itself: the sending of webhooks. */
const BY_ITSELF = /^(outbox|webhook_deliveries|watches|announcements) /;
/** Rows that also say when they were last used; that they are there is what matters. */
const NOTED = /^(webhooks|api_keys) .*?([0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16}).*/;
/** Anomalies and series are named by their facts, of which a stranger has others, or none to take back. */
const OF_FACTS = new Map([
  ['post /v1/insights/anomalies/{id}/dismiss', [400, 404]],
  ['delete /v1/insights/recurring/{id}/dismiss', [204]],
]);
/** Bodies that are files. */
const FILES = new Set(['/v1/uploads', '/v1/uploads/preview', '/v1/restore']);

describe('a tenant that calls every route of the document', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'spendsense-routes-'));
  let database: TestDatabase;
  let service: ServiceProcess;
  let routes: Route[];
  let document: OpenApi;
  let theirs: (path: string) => string;
  let stranger: Record<string, string>;

  beforeAll(async () => {
    database = await createTestDatabase();
    service = await ServiceProcess.start('embedded', { DATA_DIR: dataDir, DATABASE_URL: database.ownerUrl });
    await service.ready();
    await database.query("INSERT INTO tenants VALUES ('stranger', 'Stranger', 'IN', 'Asia/Kolkata')");
    const gateway = await connect(database.gatewayUrl);
    const made = await new ApiKeys(gateway).create('stranger', 'all scopes');
    await gateway.destroy();
    stranger = { authorization: `Bearer ${made!.key}` };
    document = (await (await fetch(`${service.url}/docs-json`)).json()) as OpenApi;
    routes = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => ({ path, method, operation })),
    );
    theirs = await madeByExamples(service.url, document);
  }, 180_000);

  afterAll(async () => {
    await service?.end();
    await database?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  /** Every row of the tenant `local` that only its own requests change. */
  async function rowsOfLocal(): Promise<string[]> {
    const rows = (await database.dump()).match(ROWS_OF('local')) ?? [];
    return rows
      .filter((row) => !BY_ITSELF.test(row))
      .map((row) => row.replace(NOTED, '$1 $2'))
      .toSorted();
  }

  /** As the stranger, with every example of a body, or none; DELETE of everything comes last. */
  async function call({ path, method, operation }: Route): Promise<{ status: number; text: string }[]> {
    const query = exampleQuery(operation);
    const bodies = exampleBodies(document, operation);
    const answers = [];
    for (const body of bodies.length ? bodies : [undefined]) {
      const url = `${service.url}${theirs(path)}${query.size ? `?${query}` : ''}`;
      const answer = await ask(method, url, body, stranger);
      answers.push({ status: answer.status, text: await answer.text() });
    }
    return answers;
  }

  it('finds nothing and changes nothing under the ids of another', async () => {
    const before = await rowsOfLocal();
    expect(before.length).toBeGreaterThan(8);
    const named = routes.filter(({ path }) => path.includes('{'));
    expect(named.length).toBeGreaterThan(25);
    for (const route of named)
      for (const { status, text } of await call(route)) {
        const { method, path } = route;
        const allowed = OF_FACTS.get(`${method} ${path}`) ?? [404];
        expect({ method, path, status, text, allowed: allowed.includes(status) }).toMatchObject({
          method,
          path,
          allowed: true,
        });
      }
    expect(await rowsOfLocal()).toEqual(before);
  }, 120_000);

  it('sees nothing and changes nothing of another where no id is asked for', async () => {
    const before = await rowsOfLocal();
    const ids = before.join('\n').match(/[0-9a-f]{8}-[0-9a-f-]{27}|ssk_[0-9a-f]{16}/g) ?? [];
    const secrets = [...new Set([...ids, 'ZOMATO'])];
    expect(secrets.length).toBeGreaterThan(5);
    const open = routes
      .filter(({ path }) => !path.includes('{') && !FILES.has(path) && path !== '/metrics')
      .toSorted((a, b) => +(a.path === '/v1/data') - +(b.path === '/v1/data'));
    // What the stranger makes by the examples would be mistaken for the other's: first it looks, then it acts.
    for (const route of open.filter(({ method }) => method === 'get'))
      for (const { status, text } of await call(route)) {
        const shown = secrets.filter((secret) => text.includes(secret));
        expect({ route: route.path, status, shown }).toEqual({ route: route.path, status: 200, shown: [] });
      }
    for (const route of open.filter(({ method }) => method !== 'get')) await call(route);
    expect(await rowsOfLocal()).toEqual(before);
  }, 120_000);

  it('finds nothing by the id of another in a query or a body', async () => {
    const id = theirs('/v1/submissions/{id}').split('/').at(-1)!;
    const found = await ask('get', `${service.url}/v1/transactions?submissionId=${id}`, undefined, stranger);
    expect(await found.json()).toMatchObject({ items: [] });
    const exported = await ask(
      'get',
      `${service.url}/v1/export?format=jsonl&submissionId=${id}`,
      undefined,
      stranger,
    );
    expect(await exported.text()).not.toContain('"id"');
    const category = theirs('/v1/categories/{id}').split('/').at(-1)!;
    const made = await ask(
      'post',
      `${service.url}/v1/budgets`,
      { currency: 'INR', amount: '10', category },
      stranger,
    );
    expect(made.status).toBeGreaterThanOrEqual(400);
  });
});
