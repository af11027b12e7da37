import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WatchedGateway } from './support/watched-gateway.js';

// What `npm run fuzz` has found.
describe('odd requests', () => {
  let gateway: WatchedGateway;
  beforeAll(async () => void (gateway = await WatchedGateway.start()), 90_000);
  afterAll(() => gateway?.close());

  const MARKER = 'SECRET-3314';
  async function ask(method: string, path: string, body?: string, type = 'application/json') {
    const headers: Record<string, string> = body === undefined ? {} : { 'content-type': type };
    const answer = await fetch(gateway.url + path, { method, headers, ...(body !== undefined && { body }) });
    const text = await answer.text();
    expect(text).not.toContain(MARKER);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    return { status: answer.status, type: (JSON.parse(text) as { type: string }).type };
  }

  const FILE = `--x\r\nContent-Disposition: form-data; name="file"; filename="sms.csv"\r\n\r\nsms_text\nRs 5 ${MARKER}\n`;
  const broken = { status: 400, type: '/problems/broken-form' };

  it.each(['/v1/uploads', '/v1/uploads/preview', '/v1/restore'])(
    'to %s: a form without its boundary',
    async (path) => {
      expect(await ask('POST', path, FILE, 'multipart/form-data')).toEqual(broken);
    },
  );

  it.each(['?format=csv', '?format=txt', '?format=jsonl', '/preview?format=csv', '/preview?format=xml'])(
    'to /v1/uploads%s: a form that ends before its file does',
    async (rest) => {
      const type = 'multipart/form-data; boundary=x';
      expect(await ask('POST', `/v1/uploads${rest}`, FILE, type)).toEqual(broken);
      expect(await gateway.database.query('SELECT FROM submissions')).toEqual([]);
    },
  );

  it('an id with a character that no text can hold, and one that is too long', async () => {
    expect((await ask('DELETE', `/v1/api-keys/${MARKER}%00`)).status).toBe(400);
    expect((await ask('DELETE', `/v1/api-keys/${MARKER.repeat(50)}`)).status).toBe(404);
    expect((await ask('GET', `/v1/submissions/${MARKER.repeat(50)}`)).status).toBe(404);
  });

  it('a rule without an action, and a condition on a field that there is not', async () => {
    const condition = { field: 'merchant', operator: 'is', value: 'Nobody' };
    const rule = { name: 'rule', match: 'all', conditions: [condition] };
    expect((await ask('POST', '/v1/rules', JSON.stringify(rule))).status).toBe(400);
    const other = { ...condition, field: MARKER, operator: 'at-most' };
    const test = { match: 'all', conditions: [other], action: { category: 'other' } };
    expect((await ask('POST', '/v1/rules/test', JSON.stringify(test))).status).toBe(400);
  });

  it('null for what is true or false', async () => {
    expect((await ask('PATCH', '/v1/categories/food_dining', '{"hidden":null}')).status).toBe(400);
  });
});
