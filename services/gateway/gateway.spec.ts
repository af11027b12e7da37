import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { OutcomeUnknownError, UnavailableError } from '#libs/messaging/errors.js';
import { DatabaseDownError } from '#libs/persistence/database-failure.js';
import { API_KEY, type Gateway, startGateway } from './testdata/start-gateway.js';

let gateway: Gateway;
beforeAll(async () => void (gateway = await startGateway()));
afterAll(() => gateway.app.close());
beforeEach(() => {
  gateway.publisher.messages.length = 0;
  gateway.publisher.refuse = () => undefined;
  gateway.publisher.afterwards = (message) => gateway.submissions.store(message);
  gateway.submissions.rows.clear();
  gateway.submissions.down = undefined;
});

const MARKER = 'SECRET-7731';

function post(
  body: unknown,
  headers: Record<string, string> = {},
  path = '/v1/submissions',
): Promise<Response> {
  return fetch(gateway.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  });
}

/** Checks that an answer is a problem that repeats nothing of the request, and gives its body. */
async function problemOf(answer: Response, status: number): Promise<Record<string, unknown>> {
  const text = await answer.text();
  expect({ status: answer.status, text }).toEqual({ status, text: expect.any(String) });
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(text).not.toContain(MARKER);
  const problem = JSON.parse(text) as Record<string, unknown>;
  expect(problem).toMatchObject({
    status,
    title: expect.any(String),
    instance: expect.stringMatching(/^urn:trace:/),
  });
  return problem;
}

describe('POST /v1/submissions', () => {
  it('takes one SMS in and says where to look', async () => {
    const answer = await post({ text: `Rs 450 paid ${MARKER}`, sender: 'AX-TESTBK-S' });
    expect(answer.status).toBe(202);
    const body = (await answer.json()) as { id: string };
    expect(body).toEqual({ id: body.id, status: 'accepted', accepted: 1, rejected: 0, errors: [] });
    expect(answer.headers.get('location')).toBe(`/v1/submissions/${body.id}`);
    expect(answer.headers.get('retry-after')).toBe('1');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-trace-id')).toMatch(/^[0-9a-f]{32}$/);
    expect(answer.headers.get('x-powered-by')).toBeNull();
    expect(await gateway.publisher.texts()).toEqual([`Rs 450 paid ${MARKER}`]);
  });

  it('takes the good items of a batch and points at the bad ones', async () => {
    const items = [{ text: 'ok' }, { text: '' }, { text: 'ok', receivedAt: MARKER }, { text: 'fine' }];
    const answer = await post({ items });
    expect(answer.status).toBe(202);
    const text = await answer.text();
    expect(text).not.toContain(MARKER);
    expect(JSON.parse(text)).toMatchObject({
      accepted: 2,
      rejected: 2,
      errors: [
        { index: 1, pointer: '/items/1/text', code: 'text-blank' },
        { index: 2, pointer: '/items/2/receivedAt', code: 'received-at-invalid' },
      ],
    });
    expect(await gateway.publisher.texts()).toEqual(['ok', 'fine']);
  });

  const deep = `${'['.repeat(100_000)}"${MARKER}"${']'.repeat(100_000)}`;
  it.each<[string, unknown, number, string]>([
    ['an empty text', { text: '' }, 422, 'nothing-valid'],
    ['a blank text', { text: ' \n ' }, 422, 'nothing-valid'],
    ['a text of 1 MB', { text: MARKER.repeat(100_000) }, 422, 'nothing-valid'],
    ['a text that is a number', { text: 7731 }, 400, 'nothing-valid'],
    ['no text', {}, 400, 'nothing-valid'],
    ['an unknown field', { text: 'ok', [MARKER]: MARKER }, 400, 'nothing-valid'],
    ['a batch without any good item', { items: [{ text: '' }, MARKER] }, 422, 'nothing-valid'],
    ['an empty batch', { items: [] }, 400, 'invalid-request'],
    [
      'a batch beyond the limit',
      { items: Array.from({ length: 4001 }, () => ({ text: 'a' })) },
      400,
      'invalid-request',
    ],
    ['items beside a text', { items: [], text: MARKER }, 400, 'invalid-request'],
    ['items that are no list', { items: MARKER }, 400, 'invalid-request'],
    ['a bare string', JSON.stringify(MARKER), 400, 'invalid-request'],
    ['a bare list', [{ text: 'a' }], 400, 'invalid-request'],
    ['null', 'null', 400, 'invalid-request'],
    ['no body', '', 400, 'invalid-json'],
    ['broken JSON', `{"text": "${MARKER}`, 400, 'invalid-json'],
    ['deep JSON', deep, 400, 'too-deep'],
    ['deep JSON that never closes', '{"items":'.repeat(200_000), 400, 'too-deep'],
    ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 400, 'not-utf8'],
    ['a prototype', '{"text":"a","__proto__":{"admin":true}}', 400, 'nothing-valid'],
  ])('refuses %s', async (_, body, status, code) => {
    expect(await problemOf(await post(body), status)).toMatchObject({ type: `/problems/${code}` });
    expect(gateway.submissions.rows.size).toBe(0);
  });

  it('counts brackets inside strings as text', async () => {
    expect((await post({ text: `[{"\\${'['.repeat(100)}` })).status).toBe(202);
  });

  it('refuses bodies that are too large or of another type', async () => {
    await problemOf(await post({ text: MARKER.repeat(1_000_000) }), 413);
    await problemOf(await post('text=a', { 'content-type': 'application/x-www-form-urlencoded' }), 415);
    await problemOf(await post('{"text":"a"}', { 'content-type': 'text/plain' }), 415);
    await problemOf(await post('<a/>', { 'content-type': 'application/xml' }), 415);
  });

  it('answers with the results when they are ready within the wait', async () => {
    const answer = await post({ items: [{ text: 'one' }, { text: '' }] }, { prefer: 'wait=5' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('preference-applied')).toBe('wait=5');
    expect(await answer.json()).toMatchObject({
      status: 'done',
      processed: 1,
      rejected: 1,
      items: [
        { index: 0, status: 'done', transaction: { amount: '450.00', category: 'food_dining' } },
        { index: 1, status: 'failed', error: { code: 'text-blank' } },
      ],
      nextCursor: null,
    });
  });

  it('answers 202 when the wait was too short', async () => {
    gateway.publisher.afterwards = () => undefined;
    const answer = await post({ text: 'slow' }, { prefer: 'wait=1' });
    expect(answer.status).toBe(202);
    expect(answer.headers.get('preference-applied')).toBe('wait=1');
  });

  it.each<[string, () => void, string]>([
    [
      'the broker refuses',
      () => (gateway.publisher.refuse = () => new UnavailableError('blocked')),
      'overloaded',
    ],
    [
      'no confirm comes',
      () => (gateway.publisher.refuse = () => new OutcomeUnknownError()),
      'outcome-unknown',
    ],
    [
      'the database is down',
      () => (gateway.submissions.down = new DatabaseDownError('08006')),
      'database-unavailable',
    ],
  ])('answers 503 and when to try again when %s', async (_, arrange, code) => {
    arrange();
    const answer = await post({ text: MARKER });
    expect(answer.headers.get('retry-after')).toBe('2');
    expect(await problemOf(answer, 503)).toMatchObject({ type: `/problems/${code}` });
  });

  it('answers 500 without a word of what happened to a failure nobody foresaw', async () => {
    gateway.submissions.down = new Error(`unforeseen ${MARKER}`);
    const problem = await problemOf(await post({ text: MARKER }), 500);
    expect(problem).toEqual({
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
      instance: expect.any(String),
    });
  });
});

describe('GET /v1/submissions/:id', () => {
  const submit = async () => ((await (await post({ text: 'Rs 5' })).json()) as { id: string }).id;
  const get = (path: string, headers: Record<string, string> = {}) => fetch(gateway.url + path, { headers });

  it('answers 304 while nothing changes, and Retry-After while it is pending', async () => {
    gateway.publisher.afterwards = () => undefined;
    const id = await submit();
    const pending = await get(`/v1/submissions/${id}`);
    expect(await pending.json()).toMatchObject({ status: 'accepted', accepted: 1, processed: 0 });
    expect(pending.headers.get('retry-after')).toBe('1');
    const etag = pending.headers.get('etag')!;
    expect((await get(`/v1/submissions/${id}`, { 'if-none-match': etag })).status).toBe(304);
    await gateway.submissions.store(gateway.publisher.messages[0]!);
    const done = await get(`/v1/submissions/${id}`, { 'if-none-match': etag });
    expect(await done.json()).toMatchObject({ status: 'done', processed: 1 });
    expect(done.headers.get('retry-after')).toBeNull();
  });

  it('answers unknown, malformed and foreign ids alike', async () => {
    const id = await submit();
    const bodies = [];
    for (const path of ['', '/items', '/events']) {
      for (const wanted of ['019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e90', MARKER]) {
        bodies.push(await problemOf(await get(`/v1/submissions/${wanted}${path}`), 404));
      }
      const foreign = await get(`/v1/submissions/${id}${path}`, { authorization: `Bearer ${API_KEY}` });
      bodies.push(await problemOf(foreign, 404));
    }
    expect(new Set(bodies.map(({ type, title, detail }) => `${type}${title}${detail}`)).size).toBe(1);
  });

  it('pages through the items', async () => {
    const many = await post({
      items: Array.from({ length: 5 }, (_, i) => ({ text: i === 3 ? '' : `Rs ${i}` })),
    });
    const { id } = (await many.json()) as { id: string };
    const seen: [number, string][] = [];
    for (let cursor: string | null = '-'; cursor !== null;) {
      const page = await get(
        `/v1/submissions/${id}/items?limit=2${cursor === '-' ? '' : `&cursor=${cursor}`}`,
      );
      const body = (await page.json()) as {
        items: { index: number; status: string }[];
        nextCursor: string | null;
      };
      seen.push(...body.items.map(({ index, status }): [number, string] => [index, status]));
      cursor = body.nextCursor;
    }
    expect(seen).toEqual([
      [0, 'done'],
      [1, 'done'],
      [2, 'done'],
      [3, 'failed'],
      [4, 'done'],
    ]);
    await problemOf(await get(`/v1/submissions/${id}/items?limit=0`), 400);
    await problemOf(await get(`/v1/submissions/${id}/items?cursor=${MARKER}`), 400);
    await problemOf(await get(`/v1/submissions/${id}/items?${MARKER}=1`), 400);
  });

  it('tells progress as events with the numbers of polling, and ends when it is done', async () => {
    gateway.publisher.afterwards = () => undefined;
    const id = await submit();
    const answer = await get(`/v1/submissions/${id}/events`);
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    await gateway.submissions.store(gateway.publisher.messages[0]!);
    const events = (await answer.text()).trim().split('\n\n');
    const states = events.map((event) => JSON.parse(/^data: (.*)$/m.exec(event)![1]!) as object);
    expect(states).toMatchObject([{ status: 'accepted' }, { status: 'done', processed: 1 }]);
    expect(states.at(-1)).toEqual(await (await get(`/v1/submissions/${id}`)).json());
    const lastId = /^id: (.*)$/m.exec(events.at(-1)!)![1]!;
    expect((await get(`/v1/submissions/${id}/events`, { 'last-event-id': lastId })).status).toBe(204);
    expect((await get(`/v1/submissions/${id}/events`, { 'last-event-id': MARKER })).status).toBe(200);
  });
});
