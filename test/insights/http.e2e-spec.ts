import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Api } from '../support/api.js';
import { ServiceProcess } from '../support/service-process.js';

interface Schema {
  $ref?: string;
  properties?: Record<string, { example?: unknown; type?: string; $ref?: string }>;
  required?: string[];
  items?: Schema;
}
interface Document {
  paths: Record<
    string,
    { get?: { responses: Record<string, { content: Record<string, { schema: Schema }> }> } }
  >;
  components: { schemas: Record<string, Schema> };
}

const GETS = [
  '/v1/insights/summary',
  '/v1/insights/trends',
  '/v1/insights/merchants',
  '/v1/insights/calendar',
  '/v1/insights/cash-flow',
  '/v1/insights/compare',
  '/v1/insights/recurring',
  '/v1/insights/anomalies',
  '/v1/insights/forecast',
  '/v1/budgets/progress',
  '/v1/settings',
];

describe('insights over HTTP', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'spendsense-insights-'));
  let service: ServiceProcess;
  let api: Api;
  let document: Document;

  beforeAll(async () => {
    service = await (await ServiceProcess.start('embedded', { DATA_DIR: dataDir })).ready();
    api = new Api(service.url);
    document = await api.get<Document>('/docs-json');
    await api.finished(
      await api.submit(
        'Rs.450.00 debited from A/c XX1234 to Zomato on UPI. Ref 512345678901 -Test Bank',
        'Rs.1,299.50 spent on your Test Bank card XX9876 at Amazon',
      ),
    );
  }, 120_000);

  afterAll(async () => {
    await service.end();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const send = (method: string, path: string, body: unknown) =>
    fetch(service.url + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it.each(GETS)('%s answers what its documentation promises', async (path) => {
    const answer = await api.get<Record<string, unknown>>(path);
    const schema = document.paths[path]?.get?.responses['200']?.content['application/json']?.schema;
    const { properties, required } = document.components.schemas[schema!.$ref!.split('/').at(-1)!]!;
    expect(Object.keys(answer).sort()).toEqual(Object.keys(properties!).sort());
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(required!));
  });

  it('documents every property of insights, budgets and settings with an example', () => {
    const names =
      /^(?:Summary|Category|Line|Trends|Series|Merchant|Day|Cal|Compar|Mover|CashFlow|Flow|Recurring|Price|Anomal|Forecast|Project|Backtest|Budget|Settings)/;
    for (const [name, { properties }] of Object.entries(document.components.schemas))
      if (names.test(name) && name !== 'CategoryDto')
        for (const [property, described] of Object.entries(properties ?? {}))
          expect({
            name,
            property,
            isShown:
              'example' in described || 'items' in described || 'allOf' in described || '$ref' in described,
          }).toEqual({ name, property, isShown: true });
  });

  it('adds up what was sent', async () => {
    expect(await api.get('/v1/insights/summary?period=this-month')).toMatchObject({
      spent: '1749.50',
      count: 2,
      currency: 'INR',
      otherCurrencies: [],
    });
    const { merchants } = await api.get<{ merchants: unknown[] }>('/v1/insights/merchants');
    expect(merchants).toMatchObject([{ amount: '1299.50' }, { amount: '450.00', merchant: 'Zomato' }]);
  });

  it('tells of one merchant', async () => {
    const { merchants } = await api.get<{ merchants: unknown[] }>('/v1/insights/merchants?merchant=zomato');
    expect(merchants).toMatchObject([{ merchant: 'Zomato', amount: '450.00', count: 1 }]);
    const { series } = await api.get<{ series: { total: string }[] }>('/v1/insights/trends?merchant=ZOMATO');
    expect(series.map(({ total }) => total)).toEqual(['450.00']);
    expect(await api.get('/v1/insights/merchants?merchant=Nobody')).toMatchObject({ merchants: [] });
  });

  it.each([
    'period=yesterday',
    'from=2026-11-01',
    'to=2026-11-01',
    'from=2026-02-30&to=2026-03-01',
    'from=2026-03-01&to=2026-03-01',
    'from=2000-01-01&to=2026-01-01',
    'period=this-month&from=2026-01-01&to=2026-02-01',
    'currency=rupees',
  ])('refuses %s', async (query) => {
    const answer = await fetch(`${service.url}/v1/insights/summary?${query}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      400,
      expect.stringContaining('application/problem+json'),
    ]);
    expect(await answer.json()).toMatchObject({ errors: [{ pointer: expect.stringContaining('/') }] });
  });

  it('refuses more than 366 days in a picture of days, and half a comparison', async () => {
    for (const path of [
      'trends?interval=day&from=2024-01-01&to=2026-01-01',
      'compare?againstFrom=2026-01-01',
      'trends?by=sender',
      'trends?by=channel&merchant=Zomato',
      'merchants?merchant=',
    ])
      expect((await fetch(`${service.url}/v1/insights/${path}`)).status).toBe(400);
  });

  it('keeps budgets: makes, refuses a second, replaces, judges, removes', async () => {
    const draft = { category: 'food_dining', amount: '400' };
    const made = await send('POST', '/v1/budgets', draft);
    expect(made.status).toBe(201);
    const { id } = (await made.json()) as { id: string };
    expect((await send('POST', '/v1/budgets', draft)).status).toBe(409);
    for (const amount of ['0', '-1', '1e3', '0.001', 5])
      expect((await send('POST', '/v1/budgets', { amount })).status).toBe(400);
    expect((await send('PUT', `/v1/budgets/${id}`, { ...draft, amount: '500.50' })).status).toBe(200);
    expect(await api.get('/v1/budgets')).toMatchObject([{ id, amount: '500.50', currency: 'INR' }]);
    expect(await api.get('/v1/budgets/progress')).toMatchObject({
      budgets: [{ budget: { id }, spent: '450.00' }],
    });
    expect((await fetch(`${service.url}/v1/budgets/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await fetch(`${service.url}/v1/budgets/${id}`, { method: 'DELETE' })).status).toBe(404);
    expect((await send('PUT', `/v1/budgets/${id}`, draft)).status).toBe(404);
  });

  it('answers 404 for an anomaly that was not found', async () => {
    const answer = await fetch(`${service.url}/v1/insights/anomalies/price-rise.0.1/dismiss`, {
      method: 'POST',
    });
    expect(answer.status).toBe(404);
  });

  it('changes settings, but not to what cannot be', async () => {
    const changed = await send('PATCH', '/v1/settings', { monthStartDay: 25, yearStartMonth: 4 });
    expect(await changed.json()).toMatchObject({
      monthStartDay: 25,
      yearStartMonth: 4,
      timeZone: 'Asia/Kolkata',
    });
    expect((await send('PATCH', '/v1/settings', {})).status).toBe(200);
    for (const change of [
      { timeZone: 'Mars/Olympus' },
      { timeZone: '+05:30' },
      { timeZone: null },
      { currency: 'XYZ' },
      { country: 'India' },
      { monthStartDay: 29 },
      { yearStartMonth: 0 },
      { name: 'Mine' },
    ])
      expect({ change, status: (await send('PATCH', '/v1/settings', change)).status }).toEqual({
        change,
        status: 400,
      });
    expect(await api.get('/v1/settings')).toMatchObject({
      monthStartDay: 25,
      country: 'IN',
      currency: 'INR',
    });
  });
});
