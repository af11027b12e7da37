import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { Registry } from 'prom-client';
import { eventually } from '#test/support/eventually.js';
import { Metrics } from '#test/support/metrics.js';
import { measureRequests } from './measure.js';

describe('the time of requests', () => {
  let server: FastifyInstance;
  let registry: Registry;
  let url: string;
  beforeEach(async () => {
    registry = new Registry();
    server = fastify();
    measureRequests(server, registry);
    server.get('/things/:id', async () => 'a thing');
    for (const name of ['index-a1b2.js', 'index-c3d4.css']) server.get(`/assets/${name}`, async () => '');
    server.get('/never', () => new Promise(() => undefined));
    url = await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterEach(() => server.close());

  const counted = async (labels: Record<string, string>) =>
    new Metrics(await registry.metrics()).value('http_request_seconds_count', labels);

  it('is told by the template of the route, whatever the path', async () => {
    for (const path of ['/things/50210048317726', '/things/2?text=secret', '/nothing/50210048317726'])
      await (await fetch(url + path)).text();
    await eventually(async () => {
      expect(await counted({ method: 'GET', route: '/things/:id', status: '200' })).toBe(2);
      expect(await counted({ route: 'unknown', status: '404' })).toBe(1);
    });
    expect(await registry.metrics()).not.toMatch(/50210048317726|secret/);
  });

  it('is told together for all files of the pages', async () => {
    for (const name of ['index-a1b2.js', 'index-c3d4.css'])
      await (await fetch(`${url}/assets/${name}`)).text();
    await eventually(async () => expect(await counted({ route: '/assets/*' })).toBe(2));
  });

  it('is told as 499 where the client left before there was an answer', async () => {
    await expect(fetch(`${url}/never`, { signal: AbortSignal.timeout(100) })).rejects.toThrow('aborted');
    await eventually(async () => expect(await counted({ route: '/never', status: '499' })).toBe(1));
  });
});
