import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, madeByExamples } from './support/made-by-examples.js';
import { exampleBodies, exampleQuery, type OpenApi } from './support/open-api.js';
import { ServiceProcess } from './support/service-process.js';

describe('the OpenAPI document', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'spendsense-openapi-'));
  let service: ServiceProcess;
  let document: OpenApi;

  beforeAll(async () => {
    service = await (await ServiceProcess.start('embedded', { DATA_DIR: dataDir })).ready();
    document = (await (await fetch(`${service.url}/docs-json`)).json()) as OpenApi;
  }, 90_000);

  afterAll(async () => {
    await service.end();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('is shown by Swagger UI, whose own files are served', async () => {
    const page = await fetch(`${service.url}/docs`);
    expect(page.status).toBe(200);
    const [, script] = /src="([^"]*swagger-ui-bundle\.js)"/.exec(await page.text()) ?? [];
    expect((await fetch(new URL(script!, `${service.url}/docs`))).status).toBe(200);
  });

  it('lists every route of version 1, each with a summary and a documented answer', () => {
    const routes = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => {
        expect({ path, method, summary: Boolean(operation.summary) }).toEqual({
          path,
          method,
          summary: true,
        });
        expect(Object.keys(operation.responses).some((status) => status.startsWith('2'))).toBe(true);
        return `${method.toUpperCase()} ${path}`;
      }),
    );
    expect(routes).toEqual(
      expect.arrayContaining([
        'POST /v1/submissions',
        'POST /v1/uploads',
        'POST /v1/uploads/preview',
        'GET /v1/submissions/{id}',
        'GET /v1/submissions/{id}/items',
        'GET /v1/submissions/{id}/events',
        'GET /v1/transactions',
        'GET /v1/transactions/{id}',
        'GET /v1/transactions/{id}/explanation',
        'GET /v1/export',
        'GET /v1/backup',
        'POST /v1/restore',
        'DELETE /v1/data',
        'GET /v1/categories',
        'POST /v1/categories',
        'PATCH /v1/categories/{id}',
        'DELETE /v1/categories/{id}',
        'GET /v1/models',
        'POST /v1/webhooks',
        'GET /v1/webhooks',
        'GET /v1/webhooks/{id}',
        'PATCH /v1/webhooks/{id}',
        'DELETE /v1/webhooks/{id}',
        'POST /v1/webhooks/{id}/test',
        'POST /v1/webhooks/{id}/rotate-secret',
        'GET /v1/webhooks/{id}/deliveries',
        'POST /v1/webhooks/{id}/deliveries/{eventId}/replay',
        'GET /v1/api-keys',
        'POST /v1/api-keys',
        'DELETE /v1/api-keys/{id}',
        'GET /v1/status',
        'GET /v1/dead-letters',
        'GET /v1/dead-letters/{id}',
        'DELETE /v1/dead-letters/{id}',
        'POST /v1/dead-letters/replay',
        'POST /v1/dead-letters/{id}/replay',
        'GET /v1/sample-data',
        'POST /v1/sample-data',
        'DELETE /v1/sample-data',
        'POST /predict',
        'GET /livez',
        'GET /readyz',
        'GET /metrics',
      ]),
    );
  });

  it('gives examples that work as they stand, on every route', async () => {
    const ids = await madeByExamples(service.url, document);
    const order = ['post', 'get', 'put', 'patch', 'delete'];
    const operations = Object.entries(document.paths)
      .flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
      )
      // Deleting everything comes last, after which nothing is left to ask for.
      .toSorted((a, b) => order.indexOf(a.method) - order.indexOf(b.method) || +(a.path === '/v1/data') - 1);
    for (const { path, method, operation } of operations) {
      if (FILES.has(path)) continue;
      const query = exampleQuery(operation);
      const bodies = exampleBodies(document, operation);
      for (const body of bodies.length ? bodies : [undefined]) {
        const url = `${service.url}${ids(path)}${query.size ? `?${query}` : ''}`;
        const answer = await ask(method, url, body);
        const allowed = NEEDS_MORE.get(`${method.toUpperCase()} ${path}`) ?? [];
        const ok = answer.status < 300 || allowed.includes(answer.status);
        expect({ method, path, answer: ok ? 'ok' : await answer.text() }).toEqual({
          method,
          path,
          answer: 'ok',
        });
        await answer.body?.cancel();
      }
    }
  }, 120_000);
});

/** Bodies that are files have tests of their own. */
const FILES = new Set(['/v1/uploads', '/v1/uploads/preview', '/v1/restore']);
/** What no example can make: an anomaly to dismiss, a delivery to send again, a dead letter, a second undoing. */
const NEEDS_MORE = new Map([
  ['POST /v1/insights/anomalies/{id}/dismiss', [400, 404]],
  ['POST /v1/insights/recurring/{id}/dismiss', [400, 404]],
  ['POST /v1/webhooks/{id}/deliveries/{eventId}/replay', [404]],
  ['POST /v1/dead-letters/{id}/replay', [404]],
  ['GET /v1/dead-letters/{id}', [404]],
  ['DELETE /v1/dead-letters/{id}', [404]],
  ['POST /v1/budgets', [409]],
  ['POST /v1/categories', [409]],
]);
