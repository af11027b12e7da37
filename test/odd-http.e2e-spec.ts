import { once } from 'node:events';
import {
  Agent,
  type ClientRequest,
  type IncomingMessage,
  request as sendRequest,
  type RequestOptions,
} from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WatchedGateway } from './support/watched-gateway.js';

describe('odd HTTP', () => {
  let gateway: WatchedGateway;
  beforeAll(async () => void (gateway = await WatchedGateway.start()), 90_000);
  afterAll(() => gateway?.close());

  const MARKER = 'SECRET-5521';

  /** Sends text over a connection of its own, and gives the status and the problem that came back. */
  async function speak(text: string, isCut = false): Promise<[status: number, detail: string]> {
    const { hostname, port } = new URL(gateway.url);
    const socket = connect(Number(port), hostname);
    let received = '';
    socket.on('data', (bytes) => (received += String(bytes)));
    socket.on('error', () => undefined);
    socket.write(Buffer.from(text, 'latin1'));
    if (isCut) socket.end();
    await once(socket, 'close');
    expect(received).not.toContain(MARKER);
    expect(received).toMatch(/\r\ncontent-type: application\/problem\+json/i);
    const { status, detail } = JSON.parse(/\{.*\}/.exec(received)![0]) as { status: number; detail: string };
    expect(received).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    return [status, detail];
  }

  const request = (line: string, headers = '', body = '') =>
    `${line} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n${headers}\r\n${body}`;
  const POST = 'POST /v1/submissions';
  const JSON_TYPE = 'content-type: application/json\r\n';

  it.each<[string, string, number, RegExp]>([
    ['a method that there is not', request(`${MARKER} /livez`), 400, /method/],
    ['a method in small letters', request('get /livez'), 400, /method/],
    ['CONNECT', request(`CONNECT ${MARKER}:443`), 405, /proxy/],
    ['a URL without its slash', request(`GET ${MARKER}`), 400, /URL/],
    ['a space in a URL', request(`GET /livez ${MARKER}`), 400, /URL/],
    ['a byte in a URL that is no ASCII', request(`GET /livez\xfc${MARKER}`), 400, /URL/],
    ['a version that there is not', `GET /livez HTTP/3.0\r\nhost: localhost\r\n\r\n`, 400, /version/],
    ['no host', `GET /livez HTTP/1.1\r\nconnection: close\r\n\r\n`, 400, /Host/],
    ['two hosts', request('GET /livez', `host: ${MARKER}\r\n`), 400, /Host/],
    ['a header without a name', request('GET /livez', `: ${MARKER}\r\n`), 400, /header/],
    ['a NUL in a header', request('GET /livez', `x: ${MARKER}\0\r\n`), 400, /header/],
    ['an expectation', request(POST, `${JSON_TYPE}expect: ${MARKER}\r\n`), 417, /100-continue/],
    ['a length that is no number', request(POST, `content-length: ${MARKER}\r\n`), 400, /Content-Length/],
    ['two lengths', request(POST, 'content-length: 1\r\ncontent-length: 2\r\n'), 400, /Content-Length/],
    ['a length of 9 GB', request(POST, `${JSON_TYPE}content-length: 9000000000\r\n`), 413, /too large/],
    [
      'a length beside chunks',
      request(POST, 'transfer-encoding: chunked\r\ncontent-length: 2\r\n'),
      400,
      /Content-Length/,
    ],
    ['another transfer encoding', request(POST, 'transfer-encoding: gzip\r\n'), 400, /chunked/],
    [
      'a chunk without its size',
      request(POST, `${JSON_TYPE}transfer-encoding: chunked\r\n`, `${MARKER}\r\n`),
      400,
      /chunk/,
    ],
    ['bytes of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400, /method/],
    ['a packed body', request(POST, `${JSON_TYPE}content-encoding: gzip\r\n`), 415, /Content-Encoding/],
  ])('is refused: %s', async (_, text, status, detail) => {
    expect(await speak(text)).toEqual([status, expect.stringMatching(detail)]);
  });

  it('is refused when it is cut off', async () => {
    const [chunks, length] = ['transfer-encoding: chunked\r\n', 'content-length: 50\r\n'];
    for (const headers of [chunks, length]) {
      const text = request(POST, JSON_TYPE + headers, `ff\r\n{"${MARKER}`);
      expect(await speak(text, true)).toEqual([400, expect.stringContaining('closed before')]);
    }
    expect(await gateway.database.query('SELECT FROM submissions')).toEqual([]);
  });

  it('does no harm when its client is gone before it is answered', async () => {
    const { hostname, port } = new URL(gateway.url);
    for (const text of [
      request('CONNECT x:1'),
      request(POST, `${JSON_TYPE}expect: x\r\n`),
      `${MARKER}\r\n\r\n`,
    ])
      for (let i = 0; i < 20; i++) {
        const socket = connect(Number(port), hostname);
        await once(socket, 'connect');
        socket.write(text, () => socket.resetAndDestroy());
        await once(socket, 'close');
      }
    expect((await fetch(`${gateway.url}/livez`)).status).toBe(200);
  });

  it('leaves its connection to the next request when a file is refused before its end', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const send = async (path: string, options: RequestOptions, body = ''): Promise<ClientRequest> => {
      const sent = sendRequest(`${gateway.url}${path}`, { agent, timeout: 10_000, ...options });
      sent.on('timeout', () => sent.destroy(new Error('There was no answer.'))).end(body);
      const [answer] = (await once(sent, 'response')) as [IncomingMessage];
      answer.resume();
      await once(answer, 'end');
      statuses.push(answer.statusCode);
      return sent;
    };
    const statuses: unknown[] = [];
    const form = { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' } };
    const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n';
    const rows = 'amount|remark\n' + `${MARKER}|nothing\n`.repeat(100_000);
    for (const path of ['/v1/uploads', '/v1/uploads/preview', '/v1/restore']) {
      await send(path, form, `${head}${rows}\r\n--x--\r\n`);
      expect((await send('/livez', {})).reusedSocket).toBe(true);
    }
    expect(statuses).toEqual([422, 200, 422, 200, 415, 200]);
    agent.destroy();
  });

  it.each(['PUT', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'DELETE', 'POST'])(
    'by %s where a route does not take it is told what the route takes',
    async (method) => {
      const [status] = await speak(request(`${method} /v1/transactions?${MARKER}`));
      expect(status).toBe(405);
      if (method === 'TRACE') return;
      const answer = await fetch(`${gateway.url}/v1/transactions`, { method });
      expect(answer.headers.get('allow')).toBe('GET, HEAD');
      const other = await fetch(`${gateway.url}/v1/budgets/some-id`, { method: 'POST' });
      expect(other.headers.get('allow')).toBe('DELETE, PUT');
    },
  );

  it.each([
    '/v1/nothing',
    '/v1//transactions',
    '/v1%2ftransactions',
    '/v1/..%2f..%2fpackage.json',
    '//v1/status',
  ])('finds nothing at %s', async (path) => {
    for (const method of ['GET', 'POST']) expect((await speak(request(`${method} ${path}`)))[0]).toBe(404);
  });

  it.each(['%', '%zz', '%ff', '%c0%af', '%ed%a0%80'])('cannot be read with %s in its path', async (piece) => {
    expect((await speak(request(`GET /v1/transactions/${piece}`)))[0]).toBe(400);
  });
});
