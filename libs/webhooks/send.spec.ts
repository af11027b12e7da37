import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Address, send } from './send.js';

const LOOPBACK: Address = { address: '127.0.0.1', family: 4 };
const PUBLIC: Address = { address: '93.184.215.14', family: 4 };
const HEADERS = { 'content-type': 'application/json', 'webhook-id': 'event-1' };

describe('send', () => {
  let server: Server;
  let port: number;
  let requests: IncomingMessage[] = [];
  let answer: (request: IncomingMessage, response: ServerResponse) => void;

  beforeAll(async () => {
    server = createServer((request, response) => {
      requests.push(request);
      answer(request, response);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  });
  beforeEach(() => {
    requests = [];
    answer = (_request, response) => response.writeHead(204).end();
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const post = (host = '127.0.0.1', scheme = 'http') => ({
    url: `${scheme}://${host}:${port}/hook?a=1`,
    headers: HEADERS,
    body: '{"amount":"₹ 1"}',
  });

  it('posts the body with its headers, and answers the status', async () => {
    let body = '';
    answer = (request, response) => {
      request.on('data', (bytes: Buffer) => (body += bytes.toString()));
      request.on('end', () => response.writeHead(202).end('thanks'));
    };
    expect(await send(post(), { targets: 'any' })).toEqual({ status: 202 });
    expect(body).toBe('{"amount":"₹ 1"}');
    expect(requests[0]).toMatchObject({ method: 'POST', url: '/hook?a=1' });
    expect(requests[0]!.headers).toMatchObject(HEADERS);
  });

  it('asks DNS once and connects to what it said, under the name of the host', async () => {
    const asked: string[] = [];
    const resolve = async (host: string) => {
      asked.push(host);
      return [LOOPBACK];
    };
    expect(await send(post('hooks.example'), { targets: 'any', resolve })).toEqual({ status: 204 });
    expect(asked).toEqual(['hooks.example']);
    expect(requests[0]!.headers.host).toBe(`hooks.example:${port}`);
  });

  it.each([
    ['a private address', [{ address: '10.0.0.1', family: 4 }]],
    ['loopback', [LOOPBACK]],
    ['a public and a private address', [PUBLIC, LOOPBACK]],
    ['an IPv4-mapped address', [{ address: '::ffff:127.0.0.1', family: 6 }]],
    ['metadata', [{ address: '169.254.169.254', family: 4 }]],
  ])('sends nothing to a host that resolves to %s', async (_, addresses) => {
    const resolve = async () => addresses;
    const sent = await send(post('hooks.example', 'https'), { targets: 'public', resolve });
    expect(sent).toEqual({ error: 'forbidden-address' });
    expect(requests).toEqual([]);
  });

  it('sends nothing to an address that is written out, or without TLS', async () => {
    for (const [host, scheme] of [
      ['127.0.0.1', 'https'],
      ['[::1]', 'https'],
      ['2130706433', 'https'],
      ['127.0.0.1', 'http'],
    ]) {
      expect(await send(post(host, scheme), { targets: 'public' })).toEqual({ error: 'forbidden-address' });
    }
    expect(requests).toEqual([]);
  });

  it('follows no redirect', async () => {
    answer = (_request, response) => response.writeHead(307, { location: '/elsewhere' }).end();
    expect(await send(post(), { targets: 'any' })).toEqual({ status: 307 });
    expect(requests).toHaveLength(1);
  });

  it('hangs up on an answer that does not end', async () => {
    let closed: Promise<unknown> | undefined;
    answer = (_request, response) => {
      closed = once(response, 'close');
      response.writeHead(200);
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(1024)));
        response.once('drain', pour);
      };
      pour();
    };
    expect(await send(post(), { targets: 'any' })).toEqual({ status: 200 });
    await closed;
  });

  it('gives up on a receiver, or on a DNS server, that does not answer in time', async () => {
    answer = () => undefined;
    expect(await send(post(), { targets: 'any', timeoutMs: 50 })).toEqual({ error: 'timeout' });
    const resolve = () => new Promise<Address[]>(() => undefined);
    expect(await send(post(), { targets: 'any', timeoutMs: 50, resolve })).toEqual({ error: 'timeout' });
  });

  it('says why there is no answer', async () => {
    answer = (request) => request.socket.destroy();
    expect(await send(post(), { targets: 'any' })).toEqual({ error: 'connection' });
    expect(await send(post('127.0.0.1', 'https'), { targets: 'any' })).toEqual({ error: 'tls' });
    const resolve = async () => {
      throw Object.assign(new Error('no such host'), { code: 'ENOTFOUND' });
    };
    expect(await send(post('nowhere.example'), { targets: 'any', resolve })).toEqual({ error: 'dns' });
  });
});
