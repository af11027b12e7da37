import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceProcess } from './support/service-process.js';

interface Operation {
  summary?: string;
  responses: Record<string, { description?: string }>;
  requestBody?: {
    content: Record<
      string,
      { schema?: unknown; example?: unknown; examples?: Record<string, { value: unknown }> }
    >;
  };
}
interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
}

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
        'GET /v1/models',
        'POST /v1/webhooks',
        'GET /v1/webhooks',
        'GET /v1/webhooks/{id}',
        'PATCH /v1/webhooks/{id}',
        'DELETE /v1/webhooks/{id}',
        'POST /v1/webhooks/{id}/test',
        'GET /v1/webhooks/{id}/deliveries',
        'POST /v1/webhooks/{id}/deliveries/{eventId}/replay',
        'POST /predict',
        'GET /livez',
        'GET /readyz',
        'GET /metrics',
      ]),
    );
  });

  it('gives examples that work as they stand', async () => {
    for (const [path, operations] of Object.entries(document.paths)) {
      const body = operations['post']?.requestBody?.content['application/json'];
      if (!body) continue;
      const examples = body.examples
        ? Object.values(body.examples).map(({ value }) => value)
        : [body.example];
      for (const example of examples) {
        expect({ path, example: typeof example }).toEqual({ path, example: 'object' });
        const answer = await fetch(service.url + path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(example),
        });
        expect({ path, status: answer.status < 300 ? 'ok' : await answer.text() }).toEqual({
          path,
          status: 'ok',
        });
      }
    }
  });
});
