import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createDocument } from './openapi.js';
import { API_KEY, type Gateway, startGateway } from './testdata/start-gateway.js';

const modelsDir = mkdtempSync(join(tmpdir(), 'models-'));
let gateway: Gateway;
beforeAll(async () => {
  mkdirSync(join(modelsDir, 'test', '1.0.0'), { recursive: true });
  writeFileSync(
    join(modelsDir, 'registry.json'),
    '{"current":"test@1.0.0","models":["test@1.0.0","../../x@1"]}',
  );
  writeFileSync(
    join(modelsDir, 'test', '1.0.0', 'metadata.json'),
    '{"reviewBelow":0.6,"parity":[{"input":"a"}]}',
  );
  gateway = await startGateway({ modelsDir });
});
afterAll(async () => {
  await gateway.app.close();
  rmSync(modelsDir, { recursive: true });
});
beforeEach(() => {
  gateway.publisher.afterwards = (message) => gateway.submissions.store(message);
  gateway.transactions.asked.length = 0;
});

const MARKER = 'SECRET-7731';
const get = (path: string, headers: Record<string, string> = {}) => fetch(gateway.url + path, { headers });

async function problemOf(answer: Response, status: number): Promise<Record<string, unknown>> {
  const text = await answer.text();
  expect({ status: answer.status, text }).toEqual({ status, text: expect.not.stringContaining(MARKER) });
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  return JSON.parse(text) as Record<string, unknown>;
}

describe('GET /v1/transactions', () => {
  it('hands every filter on, dates in the time zone of the tenant', async () => {
    const query =
      'from=2026-11-01&to=2026-12-01&category=fuel&merchant=Shell&direction=debit&kind=transaction&amountMin=10&' +
      'amountMax=1299.50&text=pump&needsReview=false&confidenceLevel=medium&submissionId=019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e90&cursor=abc&limit=7';
    const answer = await get(`/v1/transactions?${query}`);
    expect(await answer.json()).toEqual({ items: [], nextCursor: 'further' });
    expect(gateway.transactions.asked).toEqual([
      [
        'local',
        {
          from: new Date('2026-10-31T18:30:00Z'),
          to: new Date('2026-11-30T18:30:00Z'),
          category: 'fuel',
          merchant: 'Shell',
          direction: 'debit',
          kind: 'transaction',
          text: 'pump',
          amountMin: '10',
          amountMax: '1299.50',
          needsReview: false,
          confidenceLevel: 'medium',
          submissionId: '019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e90',
        },
        { cursor: 'abc', limit: 7 },
      ],
    ]);
  });

  it.each([
    `category=${MARKER}`,
    'direction=up',
    'kind=x',
    'amountMin=1e5',
    'amountMax=-1',
    'from=yesterday',
    'from=2026-02-30',
    'needsReview=maybe',
    'confidenceLevel=sure',
    'limit=0',
    'limit=201',
    'limit=x',
    'submissionId=1',
    'category=fuel&category=travel',
    `${MARKER}=1`,
    'merchant=',
  ])('refuses %s', async (query) => {
    await problemOf(await get(`/v1/transactions?${query}`), 400);
    expect(gateway.transactions.asked).toEqual([]);
  });

  it('answers 404 for an unknown id', async () => {
    await problemOf(await get(`/v1/transactions/${MARKER}`), 404);
  });
});

describe('the catalogue', () => {
  it('tells what each category means', async () => {
    const categories = (await (await get('/v1/categories')).json()) as { name: string }[];
    expect(categories).toHaveLength(21);
    expect(categories[0]).toEqual({
      id: 'food_dining',
      name: 'Food & dining',
      description: 'Restaurants, delivery, cafes, snacks, bars, liquor',
      colour: null,
      icon: null,
      hidden: false,
      isOwn: false,
      spend: 'yes',
      six: 'Food',
      plaid: ['FOOD_AND_DRINK'],
    });
  });

  it('lists the models with what their training wrote down', async () => {
    expect(await (await get('/v1/models')).json()).toEqual({
      current: 'test@1.0.0',
      models: [{ name: 'test@1.0.0', current: true, metadata: { reviewBelow: 0.6 } }],
    });
  });
});

describe('POST /predict', () => {
  const predict = (body: unknown) =>
    fetch(`${gateway.url}/predict`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('answers in the order of the input, with six probabilities that sum to 1', async () => {
    const texts = Array.from({ length: 450 }, (_, i) => 'x'.repeat(i + 1));
    const answer = await predict({ sms_text: texts });
    expect(answer.status).toBe(200);
    const body = (await answer.json()) as Record<string, unknown[]>;
    expect(body['Masked_SMS_Text']).toEqual(texts.map((text) => `masked ${text.length}`));
    expect(body['Prediction']).toEqual(Array(450).fill(0));
    expect(body['amounts']).toEqual(Array(450).fill(450));
    for (const six of body['Probabilities'] as number[][]) {
      expect(six).toHaveLength(6);
      expect(six.reduce((sum, one) => sum + one)).toBeCloseTo(1, 10);
    }
  });

  it('takes one string as a list of one', async () => {
    expect(await (await predict({ sms_text: 'Rs 5' })).json()).toMatchObject({
      Prediction: [0],
      amounts: [450],
    });
  });

  it('refuses the whole call when one text is not usable, and says which', async () => {
    const problem = await problemOf(await predict({ sms_text: ['ok', '', MARKER.repeat(1000)] }), 422);
    expect(problem['errors']).toMatchObject([{ pointer: '/sms_text/1' }, { pointer: '/sms_text/2' }]);
  });

  it.each([[{}], [{ sms_text: [] }], [{ sms_text: 'a', [MARKER]: 1 }], [[]], [{ sms_text: { a: MARKER } }]])(
    'refuses %j',
    async (body) => {
      const answer = await predict(body);
      expect([400, 422]).toContain(answer.status);
      await problemOf(answer, answer.status);
    },
  );
});

describe('credentials', () => {
  it('knows the tenant by the key', async () => {
    await get('/v1/transactions', { authorization: `Bearer ${API_KEY}` });
    expect(gateway.transactions.asked[0]![0]).toBe('other');
  });

  it.each([`Bearer ${MARKER}`, `Basic ${MARKER}`, '', API_KEY])('refuses %j', async (authorization) => {
    const answer = await get('/v1/transactions', { authorization });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="spendsense", error="invalid_token"');
    await problemOf(answer, 401);
  });

  it('asks for a key where there is no anonymous tenant', async () => {
    gateway.env.anonymousTenant = undefined;
    try {
      const answer = await get('/v1/transactions');
      expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="spendsense"');
      await problemOf(answer, 401);
    } finally {
      gateway.env.anonymousTenant = 'local';
    }
  });

  it('takes nothing without a key from pages of other sites', async () => {
    await problemOf(await get('/v1/categories', { 'sec-fetch-site': 'cross-site' }), 403);
    await problemOf(await get('/v1/categories', { origin: 'https://example.org' }), 403);
    expect((await get('/v1/categories', { origin: 'http://localhost:5173' })).status).toBe(200);
    const key = { authorization: `Bearer ${API_KEY}`, 'sec-fetch-site': 'cross-site' };
    expect((await get('/v1/categories', key)).status).toBe(200);
  });
});

describe('every route', () => {
  it('answers an unknown path without repeating it, and survives a malformed one', async () => {
    await problemOf(await get(`/v1/${MARKER}`), 404);
    expect((await get('/v1/submissions/%E0')).status).toBe(400);
  });

  it('sends strict headers', async () => {
    const { headers } = await get('/v1/categories');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('keeps the trace of its caller', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const { headers } = await get('/v1/categories', { traceparent: `00-${trace}-00f067aa0ba902b7-01` });
    expect(headers.get('x-trace-id')).toBe(trace);
  });

  it('lets probes answer in their own words', async () => {
    expect(await (await get('/livez')).json()).toEqual({ status: 'ok' });
  });

  // Whether the examples work is tried on a real database, in test/openapi.e2e-spec.ts.
  it('is documented: a summary, an answer, its problems', () => {
    const { paths } = createDocument(gateway.app);
    for (const [path, operations] of Object.entries(paths)) {
      if (!path.startsWith('/v1') && path !== '/predict') continue;
      for (const operation of [operations.get, operations.post]) {
        if (!operation) continue;
        expect({ path, summary: operation.summary }).toEqual({ path, summary: expect.any(String) });
        expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['401', '403', '503']));
      }
    }
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/v1/uploads', '/v1/submissions/{id}/events']),
    );
  });
});
