import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WatchedGateway } from '#test/support/watched-gateway.js';

const PER_MINUTE = { rateLimitRequests: 120, rateLimitItems: 60 };
let gateway: WatchedGateway;
beforeAll(async () => void (gateway = await WatchedGateway.start(PER_MINUTE)), 90_000);
afterAll(() => gateway?.close());

const newTenant = () => gateway.newKey(`t-${randomUUID()}`);

function call(
  key: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(gateway.url + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
  });
}

const items = (count: number) => ({
  items: Array.from({ length: count }, (_, i) => ({ text: `Rs ${i + 1} paid` })),
});

describe('rate limits', () => {
  it('are told with every answer', async () => {
    const key = await newTenant();
    const first = await call(key, '/v1/settings');
    expect(first.headers.get('ratelimit-policy')).toBe('"requests";q=120;w=60, "items";q=60;w=60');
    expect(first.headers.get('ratelimit')).toBe('"requests";r=119;t=1, "items";r=60;t=0');
    const sent = await call(key, '/v1/submissions', items(20));
    expect(sent.status).toBe(202);
    expect(sent.headers.get('ratelimit')).toMatch(/^"requests";r=11[89];t=1, "items";r=40;t=20$/);
  });

  it('refuse more requests than a minute allows, and say when to come again', async () => {
    const key = await newTenant();
    const started = performance.now();
    const answers: Response[] = [];
    while (answers.every(({ status }) => status === 200))
      answers.push(...(await Promise.all(Array.from({ length: 10 }, () => call(key, '/v1/categories')))));
    const taken = answers.filter(({ status }) => status === 200).length;
    expect(taken).toBeGreaterThanOrEqual(120);
    // Two more come every second.
    expect(taken).toBeLessThanOrEqual(121 + ((performance.now() - started) / 1000) * 2);
    const refused = answers.find(({ status }) => status !== 200)!;
    expect(refused.status).toBe(429);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(await refused.json()).toMatchObject({ status: 429, type: '/problems/rate-limited' });
    expect(refused.headers.get('ratelimit')).toContain('"requests";r=0;');
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    expect((await call(key, '/v1/categories')).status).toBe(200);
  });

  it('count items, of which a refused request takes none and leaves nothing', async () => {
    const key = await newTenant();
    const idempotencyKey = { 'idempotency-key': randomUUID() };
    expect((await call(key, '/v1/submissions', items(50))).status).toBe(202);
    const refused = await call(key, '/v1/submissions', items(20), idempotencyKey);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(9);
    expect((await call(key, '/v1/submissions', items(5), idempotencyKey)).status).toBe(202);
    expect((await call(key, '/predict', { sms_text: Array(30).fill('Rs 5') })).status).toBe(429);
  });

  it('let a file through whole, and count it afterwards', async () => {
    const key = await newTenant();
    const form = new FormData();
    form.append(
      'file',
      new Blob([
        items(500)
          .items.map(({ text }) => text)
          .join('\n'),
      ]),
      'sms.txt',
    );
    const sent = await call(key, '/v1/uploads', form);
    expect(await sent.json()).toMatchObject({ accepted: 500 });
    expect(sent.headers.get('ratelimit')).toContain('"items";r=0;t=120');
    expect((await call(key, '/v1/submissions', { text: 'Rs 5' })).status).toBe(429);
    expect((await call(key, '/v1/uploads', form)).status).toBe(429);
    expect((await call(key, '/v1/categories')).status).toBe(200);
  });

  it('hold for all keys of a tenant, and for nobody else: a flood of one costs others nothing', async () => {
    const [flooding, quiet] = [await newTenant(), await newTenant()];
    const { key: second } = (await (await call(flooding, '/v1/api-keys', { name: 'second' })).json()) as {
      key: string;
    };
    const median = async () => {
      const times: number[] = [];
      for (let i = 0; i < 40; i++) {
        const from = performance.now();
        expect((await call(quiet, '/v1/settings')).status).toBe(200);
        times.push(performance.now() - from);
      }
      return times.toSorted((a, b) => a - b)[20]!;
    };
    const alone = await median();
    for (let i = 0; i < 120; i++) await call(flooding, '/v1/settings');
    const flood: Promise<Response>[] = [];
    const pouring = setInterval(() => {
      for (const key of [flooding, second]) flood.push(call(key, '/v1/settings'));
    }, 20);
    const beside = await median();
    clearInterval(pouring);
    const refused = (await Promise.all(flood)).filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(flood.length / 2);
    // The one process that this test is also sends and answers what is refused, on a machine with other work.
    expect(beside).toBeLessThan(alone * 3 + 100);
  });
});
