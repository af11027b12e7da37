import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WatchedGateway } from './support/watched-gateway.js';

// What `npm run fuzz` has found.
describe('odd requests', () => {
  let gateway: WatchedGateway;
  beforeAll(async () => void (gateway = await WatchedGateway.start()), 90_000);
  afterAll(() => gateway?.close());

  const MARKER = 'SECRET-3314';
  const JSON_HEADER = { 'content-type': 'application/json' };
  async function ask(
    method: string,
    path: string,
    body?: string,
    type = 'application/json',
    more: Record<string, string> = {},
  ) {
    const headers = { ...(body !== undefined && { 'content-type': type }), ...more };
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

  const RULE = { name: 'x', match: 'all', conditions: [{ field: 'merchant', operator: 'is', value: 'x' }] };
  it.each([
    ['/v1/api-keys', 'scopes that are null', { name: 'phone app', scopes: null }],
    [
      '/v1/rules',
      'a list for a condition',
      { ...RULE, conditions: [[]], action: { category: 'food_dining' } },
    ],
  ])('to %s: %s', async (path, _, body) => {
    const invalid = { status: 400, type: '/problems/invalid-request' };
    expect(await ask('POST', path, JSON.stringify(body))).toEqual(invalid);
  });

  const FORM = 'multipart/form-data; boundary=x';

  it.each(['csv', 'txt', 'jsonl'])(
    'to /v1/uploads?format=%s: the same under an Idempotency-Key, sent again',
    async (format) => {
      const key = { 'idempotency-key': `"${format}"` };
      for (let i = 0; i < 3; i++)
        expect(await ask('POST', `/v1/uploads?format=${format}`, FILE, FORM, key)).toEqual(broken);
    },
  );

  it.each([
    ['a part that does not end', `--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n${MARKER}`],
    ['a part without a name', `--x\r\n${MARKER}: x\r\n\r\n`],
    ['a boundary that begins nothing', '--x\r\n'],
    [
      'a field of a forbidden name',
      '--x\r\nContent-Disposition: form-data; name="constructor"\r\n\r\n\r\n--x--',
    ],
  ])('to /v1/uploads: a file that is whole, and then %s', async (_, rest) => {
    const init = { method: 'POST', headers: { 'content-type': FORM }, body: `${FILE}\r\n${rest}` };
    const answer = await fetch(`${gateway.url}/v1/uploads`, init);
    expect(answer.status).toBe(202);
    expect(await answer.json()).toMatchObject({ accepted: 1, errors: [{ code: 'broken-form' }] });
  });

  const field = (name: string, value: string, type = 'text/plain') =>
    `--x\r\nContent-Disposition: form-data; name="${name}"\r\nContent-Type: ${type}\r\n\r\n${value}\r\n`;
  const JSON_TYPE = 'application/json';
  it.each([
    ['null for a name', field('textColumn', 'null', JSON_TYPE)],
    ['an object for a name', field('textColumn', `{"a":"${MARKER}"}`, JSON_TYPE)],
  ])('to /v1/uploads: a form with %s', async (_, fields) => {
    for (const path of ['/v1/uploads', '/v1/uploads/preview'])
      expect((await ask('POST', path, `${fields}${FILE}\r\n--x--`, FORM)).status).toBe(400);
  });

  it.each([
    ['broken JSON', field('textColumn', `{${MARKER}`, JSON_TYPE), 400],
    ['a name that all objects have', field('constructor', MARKER), 400],
    ['more fields than a form may have', field(MARKER, MARKER).repeat(21), 413],
  ])('to /v1/uploads: a form with %s and no file', async (_, fields, status) => {
    const answer = await ask('POST', '/v1/uploads', `${fields}--x--`, FORM);
    expect(answer).toEqual({ status, type: '/problems/unusable-form' });
  });

  it.each(['application/gzip', FORM])('a body of %s where JSON is to be', async (type) => {
    for (const route of [
      'POST /v1/submissions',
      'POST /predict',
      'POST /v1/budgets',
      'PATCH /v1/settings',
      'POST /v1/rules/test',
      'DELETE /v1/data',
    ]) {
      const [method, path] = route.split(' ') as [string, string];
      expect(await ask(method, path, MARKER, type)).toEqual({ status: 415, type: 'about:blank' });
    }
  });

  it('an id with a character that no text can hold, and one that is too long', async () => {
    expect((await ask('DELETE', `/v1/api-keys/${MARKER}%00`)).status).toBe(400);
    expect((await ask('DELETE', `/v1/api-keys/${MARKER.repeat(50)}`)).status).toBe(404);
    expect((await ask('GET', `/v1/submissions/${MARKER.repeat(50)}`)).status).toBe(404);
  });

  it('a rule without an action, and a condition on a field that there is not', async () => {
    const condition = { field: 'merchant', operator: 'is', value: 'Nobody' };
    const rule = { name: 'rule', match: 'all', conditions: [condition] };
    expect((await ask('POST', '/v1/rules', JSON.stringify(rule))).status).toBe(400);
    for (const unknown of [MARKER, 'constructor', 'toString']) {
      const other = { ...condition, field: unknown, operator: 'at-most' };
      const test = { match: 'all', conditions: [other], action: { category: 'other' } };
      expect((await ask('POST', '/v1/rules/test', JSON.stringify(test))).status).toBe(400);
    }
  });

  it('a text that PostgreSQL cannot hold, where it is kept as JSON', async () => {
    const rule = (value: string) => ({
      name: `a${value}`,
      match: 'all',
      conditions: [{ field: 'merchant', operator: 'is', value: `b${value}` }],
      action: { merchant: `c${value}` },
    });
    expect((await ask('POST', '/v1/rules', JSON.stringify(rule('\0')))).status).toBe(400);
    const { name: _, ...unnamed } = rule('\0');
    expect((await ask('POST', '/v1/rules', JSON.stringify({ ...unnamed, name: 'a' }))).status).toBe(400);
    const half = { method: 'POST', headers: JSON_HEADER, body: JSON.stringify(rule('\ud800')) };
    expect(await (await fetch(`${gateway.url}/v1/rules`, half)).json()).toMatchObject(rule('\ufffd'));
  });

  it('null for what a rule or a correction sets', async () => {
    const id = '019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e90';
    const rule = { match: 'all', conditions: [{ field: 'merchant', operator: 'is', value: 'Nobody' }] };
    for (const action of [{ category: null }, { merchant: null }, { kind: null, category: 'other' }]) {
      expect((await ask('POST', '/v1/rules/test', JSON.stringify({ ...rule, action }))).status).toBe(400);
      expect((await ask('PATCH', `/v1/transactions/${id}`, JSON.stringify(action))).status).toBe(400);
    }
    expect((await ask('POST', '/v1/budgets', '{"amount":"5.00","currency":null}')).status).toBe(400);
  });

  it('null for what is true or false', async () => {
    expect((await ask('PATCH', '/v1/categories/food_dining', '{"hidden":null}')).status).toBe(400);
    const id = '019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e90';
    expect((await ask('PATCH', `/v1/transactions/${id}`, '{"applyToAll":null}')).status).toBe(400);
  });
});
