import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { readBulk } from '#libs/intake/read-bulk.js';
import { validateItem } from '#libs/intake/validate.js';
import { type Gateway, startGateway } from '../testdata/start-gateway.js';
import { type AsyncApi, createAsyncApi } from './document.js';
import { renderPage } from './page.js';
import { toYaml } from './to-yaml.js';

describe('the AsyncAPI document', () => {
  let gateway: Gateway;
  let document: AsyncApi;
  beforeAll(async () => {
    gateway = await startGateway();
    document = createAsyncApi(gateway.app);
  });
  afterAll(() => gateway.app.close());

  const refsIn = (value: unknown): string[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, inner]) => (key === '$ref' ? [inner as string] : refsIn(inner)));

  it('has the parts of AsyncAPI 3.0, and every reference leads somewhere', () => {
    expect(Object.keys(document)).toEqual(
      expect.arrayContaining(['asyncapi', 'info', 'servers', 'channels', 'operations', 'components']),
    );
    expect(document.asyncapi).toBe('3.0.0');
    const refs = refsIn(document);
    expect(refs.length).toBeGreaterThan(10);
    for (const $ref of refs) {
      const place = $ref
        .slice(2)
        .split('/')
        .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], document);
      expect({ $ref, place }).toEqual({ $ref, place: expect.any(Object) });
    }
  });

  it('describes the fields that deliveries are checked by', () => {
    const { BulkSmsDto, BulkBatchDto, SmsEventDto, SmsDto } = document.components.schemas;
    expect(Object.keys(BulkSmsDto!.properties!)).toEqual(
      expect.arrayContaining(['tenant', 'id', ...Object.keys(SmsDto!.properties!)]),
    );
    expect(BulkSmsDto).toMatchObject({
      required: ['text'],
      properties: { text: { type: 'string', maxLength: 2000 }, id: { type: 'string', maxLength: 255 } },
    });
    expect(BulkBatchDto).toMatchObject({ required: ['items'] });
    expect(SmsEventDto!.required).toEqual(['specversion', 'type', 'source', 'id', 'data']);
  });

  it('speaks JSON Schema, which knows no example and no nullable', () => {
    const keys = JSON.stringify(document.components.schemas).match(/"(example|nullable)":/g);
    expect(keys).toBeNull();
  });

  it('gives examples that the contract takes as they are', () => {
    const clock = { now: new Date().toISOString(), timeZone: 'UTC' };
    for (const { contentType, examples } of Object.values(document.components.messages)) {
      for (const { payload } of examples) {
        const { tenant, items } = readBulk(payload as Record<string, unknown>, contentType, 10);
        expect(tenant).toBe('local');
        for (const item of items) expect(validateItem(item, { index: 0 }, clock)).toHaveProperty('sms');
      }
    }
  });

  it('is the same as YAML', () => {
    expect(load(toYaml(document))).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('is a page of its own, with everything in it and no script', () => {
    const page = renderPage(document);
    for (const name of ['BulkSmsDto', 'BulkBatchDto', 'SmsEventDto', 'application/cloudevents+json'])
      expect(page).toContain(name);
    expect(page).not.toMatch(/<script|undefined|\[object|src=|https?:\/\//);
  });
});

describe('toYaml', () => {
  it.each([
    [{ a: [], b: {}, c: '', d: null, e: 1.5, yes: true, 'x y': 'a: b\n- c #d' }],
    [[1, [2, { a: [{ b: 3 }] }], 'text']],
    ['text'],
  ])('writes %j', (value) => {
    expect(load(toYaml(value))).toEqual(value);
  });
});
