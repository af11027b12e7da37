import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { OutcomeUnknownError, UnavailableError } from '#libs/messaging/errors.js';
import { WatchedGateway } from '#test/support/watched-gateway.js';

let gateway: WatchedGateway;
beforeAll(async () => void (gateway = await WatchedGateway.start()), 90_000);
afterAll(() => gateway?.close());
beforeEach(() => gateway.reset());

async function upload(key: string, rows: readonly string[], fields: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([`sms_text,sender\n${rows.join('\n')}\n`]), 'sms.csv');
  const headers = { 'idempotency-key': key };
  const answer = await fetch(`${gateway.url}/v1/uploads`, { method: 'POST', headers, body: form });
  return {
    status: answer.status,
    headers: answer.headers,
    body: (await answer.json()) as { id: string; type?: string; accepted: number; errors?: unknown[] },
  };
}

const good = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => `Rs ${from + i + 1} paid,BANK`);
const rowOf = async (id: string) =>
  (await gateway.database.query<Record<string, unknown>>('SELECT * FROM submissions WHERE id = $1', [id]))[0];

/** Lets the first `count` chunks through and fails the others. */
function failAfter(count: number, failure: Error): void {
  let taken = 0;
  gateway.beforePublish = () => {
    if (taken++ >= count) throw failure;
  };
}

describe('POST /v1/uploads with an Idempotency-Key', () => {
  it('answers the same file a second time as the first time, and takes nothing in again', async () => {
    const key = `"${randomUUID()}"`;
    const rows = [...good(700), ',no text', ...good(2, 700)];
    const first = await upload(key, rows);
    expect(first).toMatchObject({
      status: 202,
      body: { accepted: 702, rejected: 1, errors: [{ line: 702 }] },
    });
    const chunks = gateway.published.length;
    const second = await upload(key, rows);
    expect({ status: second.status, body: second.body }).toEqual({ status: 202, body: first.body });
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(gateway.published).toHaveLength(chunks);
  });

  it('refuses another file, a shorter or longer one, and one that is to be read another way', async () => {
    const key = randomUUID();
    expect((await upload(key, good(600))).status).toBe(202);
    const chunks = gateway.published.length;
    const others = [good(599), good(601), [...good(599), 'other,BANK'], ['other,BANK', ...good(599, 1)]];
    for (const rows of others)
      expect(await upload(key, rows)).toMatchObject({
        status: 422,
        body: { type: '/problems/idempotency-key-reused' },
      });
    expect((await upload(key, good(600), { textColumn: 'sender' })).status).toBe(422);
    expect(gateway.published).toHaveLength(chunks);
  });

  it.each([
    ['was refused', new UnavailableError('blocked')],
    ['may have been taken', new OutcomeUnknownError()],
  ])('goes on where it broke off when a chunk %s: every row once, none missing', async (_, failure) => {
    const key = randomUUID();
    const rows = [...good(2400), ',no text', ...good(600, 2400)];
    failAfter(10, failure);
    const broken = await upload(key, rows);
    expect(broken.status).toBe(503);
    const firstTaken = gateway.itemIds().size;
    expect(firstTaken).toBe(2000);
    gateway.beforePublish = () => undefined;
    gateway.published.length = 0;
    const whole = await upload(key, rows);
    expect(whole).toMatchObject({
      status: 202,
      body: { accepted: 3000, rejected: 1, errors: [{ line: 2402 }] },
    });
    expect(broken.headers.get('location')).toBe(`/v1/submissions/${whole.body.id}`);
    // What was confirmed is not sent again, except for its last batch at most.
    expect(gateway.itemIds().size).toBeLessThanOrEqual(2000);
    expect(await rowOf(whole.body.id)).toMatchObject({
      accepted: 3000,
      rejected: 1,
      closed: true,
      failure_reason: null,
    });
    const errors = 'SELECT code FROM submission_errors WHERE submission_id = $1';
    expect(await gateway.database.query(errors, [whole.body.id])).toEqual([{ code: 'text-blank' }]);
    expect(gateway.published.every(({ items }) => items[0]!.submissionId === whole.body.id)).toBe(true);
    expect((await upload(key, rows)).body).toEqual(whole.body);
  });

  it('goes on with no other file than the one that broke off', async () => {
    const key = randomUUID();
    failAfter(5, new UnavailableError('blocked'));
    expect((await upload(key, good(1500))).status).toBe(503);
    gateway.reset();
    for (const rows of [['other,BANK', ...good(1499, 1)], good(10)])
      expect(await upload(key, rows)).toMatchObject({
        status: 422,
        body: { type: '/problems/idempotency-key-reused' },
      });
    expect(gateway.published).toEqual([]);
    expect(await upload(key, good(1500))).toMatchObject({ status: 202, body: { accepted: 1500 } });
  });

  it('goes on with nothing that was deleted meanwhile', async () => {
    const key = randomUUID();
    failAfter(5, new UnavailableError('blocked'));
    const broken = await upload(key, good(1500));
    gateway.reset();
    const deleted = await fetch(gateway.url + broken.headers.get('location')!, { method: 'DELETE' });
    expect(deleted.status).toBe(204);
    expect(await upload(key, good(1500))).toMatchObject({
      status: 409,
      body: { type: '/problems/submission-deleted' },
    });
    expect(gateway.published).toEqual([]);
  });

  it('leaves a key that another attempt has taken over to it', async () => {
    const key = randomUUID();
    let isFirst = true;
    gateway.beforePublish = async ({ items }) => {
      if (!isFirst) return;
      isFirst = false;
      const takenOver =
        'UPDATE idempotency_keys SET holder = gen_random_uuid(), locked_until = now() WHERE submission_id = $1';
      await gateway.database.query(takenOver, [items[0]!.submissionId]);
    };
    expect(await upload(key, good(1200))).toMatchObject({
      status: 409,
      body: { type: '/problems/request-in-progress' },
    });
    expect(await upload(key, good(1200))).toMatchObject({ status: 202, body: { accepted: 1200 } });
    expect(gateway.itemIds().size).toBe(1200);
  });

  it('does not use a key up for a file that cannot be read', async () => {
    const key = randomUUID();
    expect((await upload(key, [',nothing'])).status).toBe(422);
    expect((await upload(key, good(1))).status).toBe(202);
  });
});
