import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newApiKey } from '#libs/persistence/api-key.js';
import { ApiKeys } from '#libs/persistence/api-keys.js';
import { WatchedGateway } from '#test/support/watched-gateway.js';

describe('wrong keys from one address', () => {
  let gateway: WatchedGateway;
  beforeAll(async () => void (gateway = await WatchedGateway.start({ trustedProxies: '127.0.0.1' })), 90_000);
  afterAll(() => gateway?.close());

  const call = (key: string, from: string) =>
    fetch(`${gateway.url}/v1/settings`, {
      headers: { authorization: `Bearer ${key}`, 'x-forwarded-for': from },
    });

  it('are looked up no more than once a second after the first sixty; keys that were right work on', async () => {
    const keys = gateway.app.get(ApiKeys, { strict: false });
    const authenticate = keys.authenticate.bind(keys);
    let lookups = 0;
    keys.authenticate = (key) => {
      lookups++;
      return authenticate(key);
    };
    const right = await gateway.newKey(`t-${randomUUID()}`);
    expect((await call(right, '192.0.2.1')).status).toBe(200);
    const started = performance.now();
    const attack = Promise.all(Array.from({ length: 300 }, () => call(newApiKey().key, '192.0.2.1')));
    for (let i = 0; i < 20; i++) expect((await call(right, '192.0.2.1')).status).toBe(200);
    const answers = await attack;
    const refused = answers.filter(({ status }) => status === 429);
    const since = (performance.now() - started) / 1000;
    expect(lookups - 21).toBeGreaterThanOrEqual(60);
    expect(lookups - 21).toBeLessThanOrEqual(61 + since);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(lookups - 21);
    expect(refused).toHaveLength(300 - (lookups - 21));
    expect(refused[0]!.headers.get('content-type')).toContain('application/problem+json');
    expect(await refused[0]!.json()).toMatchObject({ status: 429, type: '/problems/rate-limited' });
    const seconds = Number(refused.at(-1)!.headers.get('retry-after'));
    expect(seconds).toBe(1);
    expect((await call(newApiKey().key, '192.0.2.2')).status).toBe(401);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    expect((await call(newApiKey().key, '192.0.2.1')).status).toBe(401);
  }, 60_000);
});
