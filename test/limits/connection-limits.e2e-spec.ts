import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WatchedGateway } from '#test/support/watched-gateway.js';

let gateway: WatchedGateway;
beforeAll(async () => void (gateway = await WatchedGateway.start()), 90_000);
afterAll(() => gateway?.close());

const MARKER = 'SECRET-9083';
const KIB = 1024;

/** Sends text over a connection of its own; `answer` is all that came back when the server has closed it. */
function speak(text: string): { socket: Socket; answer: Promise<string> } {
  const { hostname, port } = new URL(gateway.url);
  const socket = connect(Number(port), hostname);
  let received = '';
  socket.on('data', (bytes) => (received += String(bytes)));
  socket.on('error', () => undefined);
  socket.write(text);
  // Not `once` of node:events: what is still written to a connection that the server has closed is an error, and no news.
  return { socket, answer: new Promise((resolve) => socket.once('close', () => resolve(received))) };
}

function post(path: string, body: string): Promise<Response> {
  return fetch(gateway.url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

const padded = (bytes: number) => `{"name":"key"${' '.repeat(bytes - 14)}}`;

describe('limits of a request', () => {
  it('takes JSON of 64 KiB where no SMS are sent, and of 8 MiB where they are', async () => {
    expect((await post('/v1/api-keys', padded(64 * KIB))).status).toBe(201);
    expect((await post('/v1/api-keys', padded(64 * KIB + 1))).status).toBe(413);
    for (const path of ['/v1/submissions', '/predict', '/v1/masking/preview']) {
      expect((await post(path, padded(8 * KIB * KIB))).status).not.toBe(413);
      expect((await post(path, padded(8 * KIB * KIB + 1))).status).toBe(413);
    }
  });

  it('takes a text of 2,000 code points and 8,000 bytes, and 4,000 of them', async () => {
    const sms = (text: string) => post('/v1/submissions', JSON.stringify({ text }));
    expect((await sms('€'.repeat(2000))).status).toBe(202);
    expect((await sms('😀'.repeat(2000))).status).toBe(202);
    expect((await sms('€'.repeat(2001))).status).toBe(422);
    const items = (count: number) =>
      post(
        '/v1/submissions',
        JSON.stringify({ items: Array.from({ length: count }, () => ({ text: 'Rs 5' })) }),
      );
    expect((await items(4000)).status).toBe(202);
    expect((await items(4001)).status).toBe(400);
  });

  it('takes JSON of 32 levels', async () => {
    const nested = (levels: number) => post('/v1/submissions', '['.repeat(levels) + ']'.repeat(levels));
    expect(await (await nested(32)).json()).toMatchObject({ type: '/problems/invalid-request' });
    expect(await (await nested(33)).json()).toMatchObject({ type: '/problems/too-deep' });
  });

  it('takes headers of 16 KiB in all', async () => {
    const head = (bytes: number) =>
      `GET /livez HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nx: ${MARKER.padEnd(bytes, 'x')}\r\n\r\n`;
    expect(await speak(head(15 * KIB)).answer).toMatch(/^HTTP\/1.1 200 /);
    const answer = await speak(head(17 * KIB)).answer;
    expect(answer).toMatch(/^HTTP\/1.1 431 .*\r\ncontent-type: application\/problem\+json/);
    expect(answer).not.toContain(MARKER);
  });

  it('answers what is no HTTP as a problem, too', async () => {
    const answer = await speak(`${MARKER}\r\n\r\n`).answer;
    expect(answer).toMatch(/^HTTP\/1.1 400 .*\r\ncontent-type: application\/problem\+json/);
    expect(answer).not.toContain(MARKER);
  });

  it('gives headers ten seconds and a body twenty, however slowly they trickle in', async () => {
    const started = performance.now();
    const seconds = () => (performance.now() - started) / 1000;
    const slowHead = speak('GET /livez HTTP/1.1\r\nhost: localhost\r\n');
    const slowBody = speak(
      'POST /v1/submissions HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
    );
    const drip = setInterval(() => {
      slowHead.socket.write('x: y\r\n');
      slowBody.socket.write(' ');
    }, 1000);
    expect(await slowHead.answer).toMatch(/^HTTP\/1.1 408 /);
    expect(seconds()).toBeGreaterThan(9);
    expect(seconds()).toBeLessThan(16);
    await slowBody.answer;
    expect(seconds()).toBeGreaterThan(18);
    expect(seconds()).toBeLessThan(26);
    clearInterval(drip);
  }, 40_000);

  it('keeps an idle connection for 65 seconds and at most 1,000 requests', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const get = () =>
      new Promise<{ connection: string | undefined; keepAlive: string | undefined; port: number }>(
        (resolve, reject) => {
          request(`${gateway.url}/livez`, { agent }, (answer) => {
            const { connection, 'keep-alive': keepAlive } = answer.headers;
            const port = answer.socket.localPort!;
            answer
              .resume()
              .on('end', () => resolve({ connection, keepAlive: keepAlive as string | undefined, port }));
          })
            .on('error', reject)
            .end();
        },
      );
    const first = await get();
    expect(first).toMatchObject({
      connection: 'keep-alive',
      keepAlive: expect.stringContaining('timeout=65'),
    });
    for (let i = 2; i < 1000; i++) await get();
    expect(await get()).toMatchObject({ connection: 'close', port: first.port });
    await sleep(50);
    expect((await get()).port).not.toBe(first.port);
    agent.destroy();
  }, 60_000);
});

describe('limits of a file', () => {
  const upload = async (content: string) => {
    const form = new FormData();
    form.append('file', new Blob([content]), 'sms.csv');
    const answer = await fetch(`${gateway.url}/v1/uploads`, { method: 'POST', body: form });
    return (await answer.json()) as {
      accepted?: number;
      type?: string;
      errors?: { line: number; code: string }[];
    };
  };

  it('takes lines of 16 KiB', async () => {
    const row = (bytes: number) => `Rs 5,${'x'.repeat(bytes - 5)}`;
    const answer = await upload(`sms_text,other\n${row(16 * KIB)}\n${row(16 * KIB + 1)}\n`);
    expect(answer).toMatchObject({ accepted: 1, errors: [{ line: 3, code: 'line-too-long' }] });
  });

  it('takes 64 columns, of which an export has 36', async () => {
    const table = (columns: number) => `sms_text${',x'.repeat(columns - 1)}\nRs 5\n`;
    expect(await upload(table(64))).toMatchObject({ accepted: 1 });
    expect(await upload(table(65))).toMatchObject({ type: '/problems/too-many-columns' });
  });
});
