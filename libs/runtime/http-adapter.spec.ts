import { once } from 'node:events';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Env, StartupError } from './env.js';
import { createHttpAdapter } from './http-adapter.js';

describe('TRUSTED_PROXIES', () => {
  const adapterFor = (trustedProxies: string) => () =>
    createHttpAdapter(Object.assign(new Env(), { trustedProxies }));

  it.each(['10.0.0.0/8', '127.0.0.1, ::1', 'fd00::/8'])('may be %s', (given) => {
    expect(adapterFor(given)).not.toThrow();
  });

  it.each(['proxy.example.com', '10.0.0.0/33', '10.0.0.1,', 'true'])('may not be %s', (given) => {
    expect(adapterFor(given)).toThrow(StartupError);
    expect(adapterFor(given)).toThrow(/TRUSTED_PROXIES must be IP addresses/);
  });
});

describe('HTTP of a service', () => {
  it('answers what comes over an open connection while the server closes', async () => {
    const server = createHttpAdapter(new Env()).getInstance();
    server.get('/late', async () => ({ answered: true }));
    const { port } = new URL(await server.listen({ port: 0, host: '127.0.0.1' }));
    const socket = connect(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    const closed = server.close();
    await sleep(50);
    socket.write('GET /late HTTP/1.1\r\nhost: localhost\r\n\r\n');
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(answer.toLowerCase()).toContain('connection: close');
    await closed;
  });

  it('closes although a client does not read its answer to the end', async () => {
    const server = createHttpAdapter(new Env()).getInstance();
    const endless = function* () {
      for (;;) yield 'x'.repeat(100_000);
    };
    server.get('/endless', (_request, reply) => reply.send(Readable.from(endless())));
    const { port } = new URL(await server.listen({ port: 0, host: '127.0.0.1' }));
    const socket = connect(Number(port), '127.0.0.1');
    socket.pause();
    socket.write('GET /endless HTTP/1.1\r\nhost: localhost\r\n\r\n');
    socket.on('error', () => undefined);
    await sleep(300);
    await server.close();
    socket.destroy();
  });
});
