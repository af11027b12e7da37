import 'reflect-metadata';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import { validateSync } from 'class-validator';
import { SmsReceived } from '#libs/contracts/index.js';
import { OutcomeUnknownError, UnavailableError } from '#libs/messaging/errors.js';
import { DatabaseDownError } from '#libs/persistence/database-failure.js';
import { Env } from '#libs/runtime/env.js';
import { Intake } from './intake.js';
import { IntakeMetrics } from './intake-metrics.js';
import { itemId, submissionIdFor } from './item-id.js';
import { ChunkPublisher } from './publish-chunks.js';
import { MemoryProblems, MemorySubmissions, RecordingPublisher, TENANT_KEYS } from './testdata/fakes.js';

const tenant = { id: 'local', country: 'IN', timeZone: 'Asia/Kolkata' };
const other = { ...tenant, id: 'other' };
const sms = (text: string) => ({ text });

let publisher: RecordingPublisher;
let submissions: MemorySubmissions;
let intake: Intake;
beforeEach(() => {
  publisher = new RecordingPublisher();
  submissions = new MemorySubmissions();
  const chunks = new ChunkPublisher(
    publisher,
    Object.assign(new Env(), { chunkSize: 3 }),
    TENANT_KEYS,
    new IntakeMetrics(new Registry()),
  );
  intake = new Intake(chunks, submissions, new MemoryProblems(submissions));
});

describe('Intake.submit', () => {
  it('stores the row before it publishes, and resolves when all is confirmed', async () => {
    publisher.refuse = () => (submissions.rows.size ? undefined : new Error('published before the row'));
    const { submissionId } = await intake.submit(tenant, [sms('Rs 5'), sms('Rs 6')], { source: 'rest' });
    expect(submissions.rows.get(submissionId)).toMatchObject({ accepted: 2, closed: true, source: 'rest' });
    expect(await publisher.texts()).toEqual(['Rs 5', 'Rs 6']);
    const [message] = publisher.messages;
    expect(message!.items.map((item) => item.itemId)).toEqual([
      itemId(submissionId, 0),
      itemId(submissionId, 1),
    ]);
    expect(validateSync(Object.assign(new SmsReceived(), message))).toEqual([]);
    expect(JSON.stringify(message)).not.toContain('Rs 5');
  });

  it('accepts the good items and keeps the bad ones as problems at their index', async () => {
    const taken = await intake.submit(tenant, [sms('Rs 5'), sms(''), sms('Rs 6')], {
      source: 'rest',
      pointerOf: (index) => `/items/${index}`,
    });
    expect(taken).toMatchObject({
      accepted: 2,
      problems: [{ index: 1, code: 'text-blank', pointer: '/items/1/text' }],
    });
    expect(submissions.rows.get(taken.submissionId)).toMatchObject({ accepted: 2, rejected: 1 });
    expect(publisher.messages[0]!.items.map((item) => item.index)).toEqual([0, 2]);
  });

  it('leaves nothing when no item is valid', async () => {
    const attempt = intake.submit(tenant, [sms(''), 5], { source: 'rest' });
    await expect(attempt).rejects.toMatchObject({ name: 'NothingAcceptedError', rejected: 2 });
    expect(submissions.rows.size).toBe(0);
    expect(publisher.messages).toEqual([]);
  });

  it('commits concurrent submissions of a tenant together, never two tenants in one chunk', async () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      intake.submit(i % 2 ? tenant : other, [sms(`${i}`)], { source: 'rest' }),
    );
    const taken = await Promise.all(many);
    expect(new Set(taken.map(({ submissionId }) => submissionId)).size).toBe(30);
    expect(await publisher.texts()).toHaveLength(30);
    // Each tenant: one alone, then fourteen in chunks of three.
    expect(publisher.messages).toHaveLength(12);
    for (const { tenantId, items } of publisher.messages) {
      for (const item of items) expect(submissions.rows.get(item.submissionId)!.tenantId).toBe(tenantId);
    }
  });

  it('marks a submission that the broker refused, and says that it was not taken', async () => {
    publisher.refuse = () => new UnavailableError('not-connected');
    await expect(intake.submit(tenant, [sms('a')], { source: 'rest' })).rejects.toBeInstanceOf(
      UnavailableError,
    );
    expect([...submissions.rows.values()]).toMatchObject([
      { accepted: 0, closed: true, failureReason: 'not-queued' },
    ]);
  });

  it('says that the outcome is unknown when the broker took a part', async () => {
    publisher.refuse = ({ items }) => (items[0]!.index >= 3 ? new UnavailableError('busy') : undefined);
    const items = ['a', 'b', 'c', 'd', 'e'].map(sms);
    await expect(intake.submit(tenant, items, { source: 'rest' })).rejects.toBeInstanceOf(
      OutcomeUnknownError,
    );
    expect([...submissions.rows.values()]).toMatchObject([{ accepted: 3, failureReason: 'not-queued' }]);
  });

  it('fails those submissions of a group only whose chunk failed', async () => {
    publisher.refuse = ({ items }) => (items.length === 2 ? new OutcomeUnknownError() : undefined);
    const all = await Promise.allSettled(
      Array.from({ length: 6 }, (_, i) => intake.submit(tenant, [sms(`${i}`)], { source: 'rest' })),
    );
    expect(all.map(({ status }) => status[0])).toEqual(['f', 'f', 'f', 'f', 'r', 'r']);
  });

  it('publishes nothing while the database is down', async () => {
    submissions.down = new DatabaseDownError('08006');
    await expect(intake.submit(tenant, [sms('a')], { source: 'rest' })).rejects.toBe(submissions.down);
    expect(publisher.messages).toEqual([]);
  });

  it('gives the same items the same ids when a submission comes again under its id', async () => {
    const id = submissionIdFor('local', 'delivery 1');
    for (const _ of [1, 2]) await intake.submit(tenant, [sms('a')], { source: 'queue', id });
    const [first, second] = publisher.messages;
    expect(second!.items).toEqual(first!.items);
    expect(submissions.rows.size).toBe(1);
  });
});

describe('an open submission', () => {
  const rows = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => ({ line: from + i, item: sms(`row ${from + i}`) }));

  it('waits for confirms every 1,000 rows and counts rows in before they are published', async () => {
    const open = intake.openSubmission(tenant, 'upload');
    publisher.refuse = () =>
      submissions.rows.get(open.id)!.accepted > publisher.messages.length * 3
        ? undefined
        : new Error('not counted');
    await open.add(rows(1, 1300));
    expect(await publisher.texts()).toHaveLength(1000);
    await open.add([{ line: 1301, fault: { code: 'line-too-long', detail: 'A row may have …' } }]);
    const closed = await open.close();
    expect(closed).toMatchObject({ accepted: 1300, rejected: 1, problems: [{ index: 1300, line: 1301 }] });
    expect(await publisher.texts()).toHaveLength(1300);
    expect(submissions.rows.get(open.id)).toMatchObject({ accepted: 1300, rejected: 1, closed: true });
    expect(submissions.rows.get(open.id)!.problems).toHaveLength(1);
  });

  it('leaves nothing when no row was valid', async () => {
    const open = intake.openSubmission(tenant, 'upload');
    await open.add([{ line: 2, item: sms('') }]);
    await expect(open.close()).rejects.toMatchObject({ problems: [{ line: 2, code: 'text-blank' }] });
    expect(submissions.rows.size).toBe(0);
  });

  it('lists 100 problems, stores 1,000, and counts all', async () => {
    const open = intake.openSubmission(tenant, 'upload');
    await open.add([...rows(1, 1), ...Array.from({ length: 3000 }, (_, i) => ({ line: i + 2, item: {} }))]);
    const closed = await open.close();
    expect(closed.rejected).toBe(3000);
    expect(closed.problems).toHaveLength(100);
    expect(submissions.rows.get(open.id)).toMatchObject({ rejected: 3000 });
    expect(submissions.rows.get(open.id)!.problems).toHaveLength(1000);
  });

  it('keeps what was confirmed when its source breaks off, and says where', async () => {
    const open = intake.openSubmission(tenant, 'upload');
    await open.add(rows(1, 1100));
    await open.interrupt();
    expect(submissions.rows.get(open.id)).toMatchObject({
      accepted: 1000,
      rejected: 1,
      closed: true,
      problems: [{ index: 1100, line: 1100, code: 'upload-interrupted' }],
    });
  });

  it('takes the rows back that the broker refused', async () => {
    const open = intake.openSubmission(tenant, 'upload');
    await open.add(rows(1, 1000));
    publisher.refuse = () => new UnavailableError('blocked');
    await expect(open.add(rows(1001, 1000))).rejects.toBeInstanceOf(UnavailableError);
    await open.interrupt();
    expect(submissions.rows.get(open.id)).toMatchObject({
      accepted: 1000,
      failureReason: 'not-queued',
      closed: true,
    });
  });
});
