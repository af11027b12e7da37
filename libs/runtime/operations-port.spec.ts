import 'reflect-metadata';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import { fastify, type FastifyInstance } from 'fastify';
import { Env } from './env.js';
import { separateOperations } from './operations-port.js';

let server: FastifyInstance;
afterEach(() => server.close());

async function freePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as { port: number };
  holder.close();
  await once(holder, 'close');
  return port;
}

async function start(operationsPort?: number): Promise<void> {
  server = fastify();
  separateOperations(server, Object.assign(new Env(), { operationsPort }));
  for (const path of ['/livez', '/metrics', '/v1/things']) server.get(path, () => path);
  await server.listen({ host: '127.0.0.1', port: 0 });
}

const statuses = (port: number, paths: string[]) =>
  Promise.all(paths.map(async (path) => (await fetch(`http://127.0.0.1:${port}${path}`)).status));
const publicPort = () => (server.server.address() as { port: number }).port;
const PATHS = ['/livez', '/metrics', '/metrics?all', '/%6Detrics', '/v1/things', '/nothing'];

describe('OPERATIONS_PORT', () => {
  it('has probes and metrics alone, and nobody else has them, however they are spelt', async () => {
    const port = await freePort();
    await start(port);
    expect(await statuses(port, PATHS)).toEqual([200, 200, 200, 200, 404, 404]);
    expect(await statuses(publicPort(), PATHS)).toEqual([404, 404, 404, 404, 200, 404]);
  });

  it('is not needed', async () => {
    await start();
    expect(await statuses(publicPort(), PATHS)).toEqual([200, 200, 200, 200, 200, 404]);
  });

  it('is named when it is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    await expect(start((other.address() as { port: number }).port)).rejects.toThrow(/OPERATIONS_PORT/);
    other.close();
  });

  it('is given back when the service stops', async () => {
    const port = await freePort();
    await start(port);
    await server.close();
    await expect(fetch(`http://127.0.0.1:${port}/livez`)).rejects.toThrow('fetch failed');
  });
});
