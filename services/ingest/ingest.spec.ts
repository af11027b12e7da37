import 'reflect-metadata';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Intake } from '#libs/intake/intake.js';
import { ChunkPublisher } from '#libs/intake/publish-chunks.js';
import {
  KEYRING,
  MemoryProblems,
  MemorySubmissions,
  RecordingPublisher,
} from '#libs/intake/testdata/fakes.js';
import { DependencyDownError, UnavailableError, UnprocessableError } from '#libs/messaging/errors.js';
import { DatabaseDownError } from '#libs/persistence/database-failure.js';
import type { Tenants } from '#libs/persistence/tenants.js';
import { Env } from '#libs/runtime/env.js';
import { IngestConsumer } from './ingest.consumer.js';

let publisher: RecordingPublisher;
let submissions: MemorySubmissions;
let consumer: IngestConsumer;
beforeEach(() => {
  const env = new Env();
  publisher = new RecordingPublisher();
  submissions = new MemorySubmissions();
  const intake = new Intake(
    new ChunkPublisher(publisher, env, KEYRING),
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

const reasonOf = (body: Record<string, unknown>) =>
  consumer.onDelivery(body).then(
    () => 'taken',
    (failure: unknown) => (failure instanceof UnprocessableError ? failure.reason : 'other failure'),
  );

describe('IngestConsumer', () => {
  it('takes a delivery of many and one of one', async () => {
    await consumer.onDelivery({ tenant: 'local', items: [{ text: 'a' }, { text: 'b', sender: 'AX-B' }] });
    await consumer.onDelivery({ tenant: 'local', text: 'c', externalId: '7' });
    expect(await publisher.texts()).toEqual(['a', 'b', 'c']);
    expect([...submissions.rows.values()]).toMatchObject([
      { source: 'queue', accepted: 2, closed: true },
      { source: 'queue', accepted: 1, closed: true },
    ]);
  });

  it('keeps a bad item as an error of the submission and takes the others', async () => {
    await consumer.onDelivery({ tenant: 'local', items: [{ text: 'a' }, { text: '' }, 5] });
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
    [{ tenant: 'nobody', text: 'a' }, 'unknown-tenant'],
    [{ tenant: 'No Body', text: 'a' }, 'unknown-tenant'],
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

  it('counts a delivery with an id once, however often it comes', async () => {
    const body = { tenant: 'local', id: 'batch-1', items: [{ text: 'a' }, { text: 'b' }] };
    for (const _ of [1, 2, 3]) await consumer.onDelivery(body);
    expect(submissions.rows.size).toBe(1);
    expect(new Set(publisher.messages.flatMap(({ items }) => items.map(({ itemId }) => itemId))).size).toBe(
      2,
    );
  });

  it('pauses while the database is down, and tries again when the broker refuses', async () => {
    submissions.down = new DatabaseDownError('08006');
    await expect(consumer.onDelivery({ tenant: 'local', text: 'a' })).rejects.toBeInstanceOf(
      DependencyDownError,
    );
    submissions.down = undefined;
    publisher.refuse = () => new UnavailableError('blocked');
    await expect(consumer.onDelivery({ tenant: 'local', text: 'a' })).rejects.toBeInstanceOf(
      UnavailableError,
    );
  });
});
