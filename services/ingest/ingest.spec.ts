import 'reflect-metadata';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import { Intake } from '#libs/intake/intake.js';
import { IntakeMetrics } from '#libs/intake/intake-metrics.js';
import { ChunkPublisher } from '#libs/intake/publish-chunks.js';
import {
  MemoryProblems,
  MemorySubmissions,
  RecordingPublisher,
  TENANT_KEYS,
} from '#libs/intake/testdata/fakes.js';
import type { MessageOrigin } from '#libs/messaging/delivery.js';
import { DependencyDownError, UnavailableError, UnprocessableError } from '#libs/messaging/errors.js';
import { DatabaseDownError } from '#libs/persistence/database-failure.js';
import type { Tenants } from '#libs/persistence/tenants.js';
import { Env } from '#libs/runtime/env.js';
import { IngestConsumer } from './ingest.consumer.js';

let publisher: RecordingPublisher;
let submissions: MemorySubmissions;
let consumer: IngestConsumer;
let env: Env;
beforeEach(() => {
  env = Object.assign(new Env(), { anonymousTenant: 'local' });
  publisher = new RecordingPublisher();
  submissions = new MemorySubmissions();
  const intake = new Intake(
    new ChunkPublisher(publisher, env, TENANT_KEYS, new IntakeMetrics(new Registry())),
    submissions,
    new MemoryProblems(submissions),
  );
  const local = {
    id: 'local',
    name: 'local',
    country: 'IN',
    timeZone: 'Asia/Kolkata',
    operators: {},
    currency: 'INR',
    monthStartDay: 1,
    yearStartMonth: 1,
    revision: '0',
    createdAt: new Date(),
  };
  const tenants: Pick<Tenants, 'find'> = { find: async (id) => (id === 'local' ? local : undefined) };
  consumer = new IngestConsumer(env, intake, tenants as Tenants);
});

const LOCAL: MessageOrigin = { sender: 'tenant.local', contentType: 'application/json' };
const reasonOf = (body: Record<string, unknown>, origin = LOCAL) =>
  consumer.onDelivery(body, origin).then(
    () => 'taken',
    (failure: unknown) => (failure instanceof UnprocessableError ? failure.reason : 'other failure'),
  );

describe('IngestConsumer', () => {
  it('takes a delivery of many and one of one', async () => {
    await consumer.onDelivery({ items: [{ text: 'a' }, { text: 'b', sender: 'AX-B' }] }, LOCAL);
    await consumer.onDelivery({ tenant: 'local', text: 'c', externalId: '7' }, LOCAL);
    expect(await publisher.texts()).toEqual(['a', 'b', 'c']);
    expect([...submissions.rows.values()]).toMatchObject([
      { source: 'queue', accepted: 2, closed: true },
      { source: 'queue', accepted: 1, closed: true },
    ]);
  });

  it('keeps a bad item as an error of the submission and takes the others', async () => {
    await consumer.onDelivery({ items: [{ text: 'a' }, { text: '' }, 5] }, LOCAL);
    expect([...submissions.rows.values()]).toMatchObject([
      {
        accepted: 1,
        rejected: 2,
        problems: [
          { index: 1, code: 'text-blank' },
          { index: 2, code: 'not-an-object' },
        ],
      },
    ]);
  });

  it.each<[Record<string, unknown>, string]>([
    [{}, 'invalid-body'],
    [{ tenant: 5, text: 'a' }, 'invalid-body'],
    [{ tenant: 'nobody', text: 'a' }, 'unknown-sender'],
    [{ tenant: 'No Body', text: 'a' }, 'unknown-sender'],
    [{ tenant: 'local' }, 'invalid-body'],
    [{ tenant: 'local', text: '' }, 'invalid-body'],
    [{ tenant: 'local', items: 'a' }, 'invalid-body'],
    [{ tenant: 'local', items: [] }, 'invalid-body'],
    [{ tenant: 'local', items: [{ text: '' }, null] }, 'invalid-body'],
    [{ tenant: 'local', items: [{ text: 'a' }], text: 'b' }, 'invalid-body'],
    [{ tenant: 'local', id: 5, text: 'a' }, 'invalid-body'],
    [{ tenant: 'local', id: '', text: 'a' }, 'invalid-body'],
    [{ tenant: 'local', items: Array.from({ length: 4001 }, () => ({ text: 'a' })) }, 'too-large'],
  ])('dead-letters %j', async (body, reason) => {
    expect(await reasonOf(body)).toBe(reason);
    expect(submissions.rows.size).toBe(0);
    expect(publisher.messages).toEqual([]);
  });

  it.each<[string | undefined, string | undefined, string]>([
    ['tenant.local', undefined, 'taken'],
    ['tenant.local', 'local', 'taken'],
    [undefined, undefined, 'taken'],
    [undefined, 'local', 'taken'],
    [undefined, 'other', 'unknown-sender'],
    ['tenant.local', 'other', 'unknown-sender'],
    ['tenant.other', undefined, 'unknown-tenant'],
    ['tenant.other', 'local', 'unknown-sender'],
    ['producer', 'local', 'unknown-sender'],
    ['local', undefined, 'unknown-sender'],
    ['tenant.', undefined, 'unknown-sender'],
    ['tenant.No Body', undefined, 'unknown-sender'],
  ])('takes from the user %s, naming the tenant %s: %s', async (sender, tenant, outcome) => {
    expect(await reasonOf({ tenant, text: 'a' }, { sender })).toBe(outcome);
  });

  it('asks for a user where there is no anonymous tenant', async () => {
    delete env.anonymousTenant;
    expect(await reasonOf({ tenant: 'local', text: 'a' }, {})).toBe('unknown-sender');
    expect(await reasonOf({ text: 'a' }, LOCAL)).toBe('taken');
  });

  describe('a CloudEvent', () => {
    const EVENT = { sender: 'tenant.local', contentType: 'application/cloudevents+json; charset=utf-8' };
    const event = { specversion: '1.0', type: 'spendsense.sms', source: '/phones/1', id: '5512' };

    it('hands in what its data holds, one SMS or many', async () => {
      await consumer.onDelivery({ ...event, data: { text: 'a' } }, EVENT);
      const many = {
        ...event,
        id: '5513',
        traceid: 'extension',
        data: { items: [{ text: 'b' }, { text: 'c' }] },
      };
      await consumer.onDelivery(many, EVENT);
      expect(await publisher.texts()).toEqual(['a', 'b', 'c']);
    });

    it('counts once by source and id, whatever else is in it', async () => {
      for (const source of ['/phones/1', '/phones/1', '/phones/2'])
        await consumer.onDelivery(
          { ...event, source, data: { id: String(Math.random()), text: 'a' } },
          EVENT,
        );
      expect(submissions.rows.size).toBe(2);
    });

    it('lends its id to a single SMS without one, where it fits', async () => {
      await consumer.onDelivery({ ...event, data: { text: 'a' } }, EVENT);
      await consumer.onDelivery({ ...event, id: '5513', data: { text: 'b', externalId: 'mine' } }, EVENT);
      await consumer.onDelivery({ ...event, id: 'has spaces', data: { text: 'c' } }, EVENT);
      expect((await publisher.sms()).map(({ externalId }) => externalId)).toEqual([
        '5512',
        'mine',
        undefined,
      ]);
    });

    it.each<[string, object]>([
      ['another version', { specversion: '0.3' }],
      ['another type', { type: 'other' }],
      ['no source', { source: undefined }],
      ['an empty id', { id: '' }],
      ['no data', { data: undefined }],
      ['text as data', { data: 'Rs 5' }],
      ['a list as data', { data: [{ text: 'a' }] }],
      ['base64', { data: undefined, data_base64: 'eyJ0ZXh0IjoiYSJ9' }],
      ['data that is no JSON', { datacontenttype: 'application/xml' }],
      ['nothing in its data', { data: {} }],
    ])('is refused with %s', async (_, fault) => {
      expect(await reasonOf({ ...event, data: { text: 'a' }, ...fault }, EVENT)).toBe('invalid-body');
    });

    it('is told by its content type alone', async () => {
      expect(await reasonOf({ ...event, data: { text: 'a' } }, LOCAL)).toBe('invalid-body');
      expect(await reasonOf({ text: 'a' }, EVENT)).toBe('invalid-body');
    });
  });

  it('counts a delivery with an id once, however often it comes', async () => {
    const body = { tenant: 'local', id: 'batch-1', items: [{ text: 'a' }, { text: 'b' }] };
    for (const _ of [1, 2, 3]) await consumer.onDelivery(body, LOCAL);
    expect(submissions.rows.size).toBe(1);
    expect(new Set(publisher.messages.flatMap(({ items }) => items.map(({ itemId }) => itemId))).size).toBe(
      2,
    );
  });

  it('pauses while the database is down, and tries again when the broker refuses', async () => {
    submissions.down = new DatabaseDownError('08006');
    await expect(consumer.onDelivery({ text: 'a' }, LOCAL)).rejects.toBeInstanceOf(DependencyDownError);
    submissions.down = undefined;
    publisher.refuse = () => new UnavailableError('blocked');
    await expect(consumer.onDelivery({ text: 'a' }, LOCAL)).rejects.toBeInstanceOf(UnavailableError);
  });
});
