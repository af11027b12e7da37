import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceProcess } from '#test/support/service-process.js';

interface KeyView {
  id: string;
  key?: string;
  name: string;
  prefix: string;
  lastUsedAt: string | null;
}

describe('API keys over REST', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'spendsense-keys-'));
  let service: ServiceProcess;

  beforeAll(async () => {
    service = await (await ServiceProcess.start('embedded', { DATA_DIR: dataDir })).ready();
  }, 120_000);

  afterAll(async () => {
    await service.end();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const call = (method: string, path: string, { body, key }: { body?: unknown; key?: string } = {}) =>
    fetch(service.url + path, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(key && { authorization: `Bearer ${key}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });

  async function create(name: string): Promise<KeyView> {
    const answer = await call('POST', '/v1/api-keys', { body: { name } });
    expect(answer.status).toBe(201);
    return (await answer.json()) as KeyView;
  }

  it('are made without a key by whoever runs npm start, work, and are shown once', async () => {
    const { key, ...made } = await create('phone app');
    expect(key).toMatch(/^ssk_/);
    expect(made).toMatchObject({ name: 'phone app', prefix: `ssk_${made.id}`, lastUsedAt: null });
    expect(key!.startsWith(made.prefix)).toBe(true);
    const answer = await call('GET', '/v1/api-keys', { key: key! });
    const listed = await answer.text();
    expect(answer.status).toBe(200);
    expect((JSON.parse(listed) as { items: KeyView[] }).items.map(({ id }) => id)).toContain(made.id);
    expect(listed).not.toContain(key!.slice(-43));
  });

  it('are revoked at once', async () => {
    const { id, key } = await create('lost phone');
    expect((await call('GET', '/v1/settings', { key: key! })).status).toBe(200);
    expect((await call('DELETE', `/v1/api-keys/${id}`)).status).toBe(204);
    expect((await call('GET', '/v1/settings', { key: key! })).status).toBe(401);
    expect((await call('DELETE', `/v1/api-keys/${id}`)).status).toBe(404);
    const { items } = (await (await call('GET', '/v1/api-keys')).json()) as { items: KeyView[] };
    expect(items.map((item) => item.id)).not.toContain(id);
  });

  it.each([
    [{}],
    [{ name: '' }],
    [{ name: '   ' }],
    [{ name: 'x'.repeat(101) }],
    [{ name: 'a\nb' }],
    [{ name: 7 }],
    [{ name: 'ok', scopes: ['all'] }],
  ])('are refused as %j', async (body) => {
    const answer = await call('POST', '/v1/api-keys', { body });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.status).toBe(400);
  });

  it('are not given to a page of another site', async () => {
    const answer = await fetch(`${service.url}/v1/api-keys`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://example.org' },
      body: '{"name":"theirs"}',
    });
    expect(answer.status).toBe(403);
  });
});
