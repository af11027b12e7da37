import { afterEach, describe, expect, it } from '@jest/globals';
import { fastify, type FastifyInstance } from 'fastify';
import { answerInTime } from './answer-in-time.js';

describe('answerInTime', () => {
  let server: FastifyInstance | undefined;
  afterEach(() => server?.close());

  /** Asks a server whose handler takes so long. */
  async function ask(handlerMs: number, path: string, init: RequestInit = {}): Promise<Response> {
    await server?.close();
    server = fastify();
    answerInTime(server, 100);
    const handler = async () => {
      await new Promise((resolve) => setTimeout(resolve, handlerMs));
      return { status: 'done' };
    };
    server.route({ method: ['GET', 'POST'], url: path, handler });
    return fetch((await server.listen({ port: 0, host: '127.0.0.1' })) + path, init);
  }

  it('leaves an answer in time alone', async () => {
    const answer = await ask(10, '/v1/submissions', { method: 'POST' });
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'done' }]);
  });

  it('says of a write that nobody knows its outcome, and of a read that it can be sent again', async () => {
    const write = await ask(400, '/v1/submissions', { method: 'POST' });
    expect([write.status, write.headers.get('retry-after')]).toEqual([503, '2']);
    expect(write.headers.get('content-type')).toContain('application/problem+json');
    expect(await write.json()).toMatchObject({ type: '/problems/outcome-unknown' });
    const read = await ask(400, '/v1/submissions');
    expect(await read.json()).toMatchObject({ status: 503, type: '/problems/overloaded' });
  });

  it('waits as long as the client prefers, and for many SMS as long as it takes', async () => {
    const prefers = { method: 'POST', headers: { prefer: 'wait=1' } };
    expect((await ask(300, '/v1/submissions', prefers)).status).toBe(200);
    expect((await ask(300, '/v1/uploads', { method: 'POST' })).status).toBe(200);
    expect((await ask(300, '/v1/sample-data', { method: 'POST' })).status).toBe(200);
  });
});
