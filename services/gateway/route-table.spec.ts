import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GUARDS_METADATA, METHOD_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { HealthController } from '#libs/runtime/health.controller.js';
import { ApiKeyGuard } from './auth/api-key.guard.js';
import { scopeOf } from './auth/scope.decorator.js';
import { createDocument } from './openapi.js';
import { type Gateway, keyWith, startGateway } from './testdata/start-gateway.js';

/** Routes for everybody, of which none shows anything of a tenant. */
const OPEN = new Set(['GET /', 'GET /livez', 'GET /readyz', 'GET /startupz', 'GET /metrics']);

let gateway: Gateway;
let document: OpenAPIObject;
beforeAll(async () => {
  gateway = await startGateway();
  document = createDocument(gateway.app);
});
afterAll(() => gateway.app.close());

/** Every documented operation, as `GET /v1/submissions/:id`, with its scope. */
function documented(): Map<string, string | undefined> {
  return new Map(
    Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.entries(operations as Record<string, Record<string, string>>).map(
        ([method, operation]): [string, string | undefined] => [
          `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
          operation['x-scope'],
        ],
      ),
    ),
  );
}

/** The handlers of all controllers. */
function handlers(): { name: string; guards: unknown[]; scope: string | undefined }[] {
  const controllers = [...gateway.app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  return controllers.flatMap(({ metatype }) => {
    if (!metatype || metatype === HealthController) return [];
    const guards = (Reflect.getMetadata(GUARDS_METADATA, metatype) ?? []) as unknown[];
    const members = Object.values(Object.getOwnPropertyDescriptors(metatype.prototype));
    return members
      .map(({ value }) => value as unknown)
      .filter((value) => typeof value === 'function')
      .filter((handler) => Reflect.hasMetadata(METHOD_METADATA, handler))
      .map((handler) => ({ name: `${metatype.name}.${handler.name}`, guards, scope: scopeOf(handler) }));
  });
}

describe('the table of routes', () => {
  it('gives every handler of a tenant the guard and a scope', () => {
    const found = handlers();
    expect(found.length).toBeGreaterThan(60);
    expect(found.filter(({ guards, scope }) => !guards.includes(ApiKeyGuard) || !scope)).toEqual([]);
  });

  it('documents every route that the server answers, with its scope', () => {
    const known = documented();
    const served = gateway.routes.filter((route) => !/^(HEAD|OPTIONS) /.test(route));
    expect(served.length).toBeGreaterThan(60);
    expect(served.filter((route) => !known.has(route) && !OPEN.has(route))).toEqual([]);
    expect([...known].filter(([route, scope]) => !scope && !OPEN.has(route))).toEqual([]);
  });

  it('asks for admin wherever keys, webhooks, privacy or everything is at stake', () => {
    const admin = [...documented()].filter(([, scope]) => scope === 'admin').map(([route]) => route);
    expect(admin.toSorted()).toEqual([
      'DELETE /v1/api-keys/:id',
      'DELETE /v1/data',
      'DELETE /v1/webhooks/:id',
      'GET /v1/api-keys',
      'GET /v1/webhooks',
      'GET /v1/webhooks/:id',
      'GET /v1/webhooks/:id/deliveries',
      'PATCH /v1/webhooks/:id',
      'POST /v1/api-keys',
      'POST /v1/restore',
      'POST /v1/webhooks',
      'POST /v1/webhooks/:id/deliveries/:eventId/replay',
      'POST /v1/webhooks/:id/rotate-secret',
      'POST /v1/webhooks/:id/test',
      'PUT /v1/masking/operators',
    ]);
  });

  it('lets nobody in without a key where there is no anonymous tenant, nor with a key that lacks the scope', async () => {
    const strict = await startGateway({ anonymousTenant: undefined });
    for (const [route, scope] of documented()) {
      const [method, path] = route.split(' ') as [string, string];
      if (OPEN.has(route)) continue;
      const ask = (headers: Record<string, string>) => fetch(strict.url + path, { method, headers });
      expect({ route, status: (await ask({})).status }).toEqual({ route, status: 401 });
      const other = keyWith(scope === 'write' ? 'read' : 'write');
      const refused = await ask({ authorization: `Bearer ${other}` });
      expect({ route, status: refused.status, body: await refused.json() }).toEqual({
        route,
        status: 403,
        body: expect.objectContaining({
          type: '/problems/missing-scope',
          detail: expect.stringContaining(`\`${scope}\``),
        }),
      });
      expect(refused.headers.get('www-authenticate')).toContain(
        `error="insufficient_scope", scope="${scope}"`,
      );
    }
    await strict.app.close();
  });

  it('lets a key with the scope in', async () => {
    const read = { authorization: `Bearer ${keyWith('read')}` };
    expect((await fetch(`${gateway.url}/v1/transactions`, { headers: read })).status).toBe(200);
    const write = { authorization: `Bearer ${keyWith('write')}`, 'content-type': 'application/json' };
    const handedIn = { method: 'POST', headers: write, body: '{"text":"Rs 5 debited"}' };
    expect((await fetch(`${gateway.url}/v1/submissions`, handedIn)).status).toBe(202);
  });
});
