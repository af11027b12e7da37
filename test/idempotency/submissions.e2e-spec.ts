import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { OutcomeUnknownError, UnavailableError } from '#libs/messaging/errors.js';
import { failItems } from '#libs/persistence/fail-items.js';
import { connect } from '#test/persistence/chunk.js';
import { WatchedGateway } from '#test/support/watched-gateway.js';

const MARKER = 'SECRET-4417';
let gateway: WatchedGateway;
beforeAll(async () => void (gateway = await WatchedGateway.start()), 90_000);
afterAll(() => gateway?.close());
beforeEach(() => gateway.reset());

async function post(key: string, body: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(`${gateway.url}/v1/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const { status } = answer;
  return { status, headers: answer.headers, body: (await answer.json()) as { id: string; type?: string } };
}

const submissions = () => gateway.database.query<{ id: string }>('SELECT id FROM submissions');
const keys = () => gateway.database.query<{ key_sha256: Buffer }>('SELECT * FROM idempotency_keys');

describe('POST /v1/submissions with an Idempotency-Key', () => {
  it('answers a second time as the first time, and takes nothing in again', async () => {
    const key = `"${randomUUID()}"`;
    const body = { items: [{ text: `Rs 5 ${MARKER}` }, { text: '' }] };
    const first = await post(key, body);
    expect(first.status).toBe(202);
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    const second = await post(key, ` ${JSON.stringify(body, null, 1)}`);
    expect({ status: second.status, body: second.body }).toEqual({ status: 202, body: first.body });
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    expect(second.headers.get('retry-after')).toBe('1');
    expect(gateway.published).toHaveLength(1);
    expect((await post(key.slice(1, -1), body)).body).toEqual(first.body);
  });

  it('answers the same when its SMS have failed since, and revives none: that takes another key', async () => {
    const key = randomUUID();
    const body = { items: [{ text: 'Rs 5 paid' }, { text: 'Rs 6 paid' }] };
    const first = await post(key, body);
    const history = await connect(gateway.database.historyUrl);
    const { tenantId, items } = gateway.published[0]!;
    await failItems(history, { tenantId, items, reason: 'attempts-exhausted' });
    await history.destroy();
    const second = await post(key, body);
    expect({ status: second.status, body: second.body }).toEqual({ status: 202, body: first.body });
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(gateway.published).toHaveLength(1);
    const view = await fetch(`${gateway.url}/v1/submissions/${first.body.id}`);
    expect(await view.json()).toMatchObject({ status: 'failed', processed: 0, failed: 2 });
    const other = await post(randomUUID(), body);
    expect(other.status).toBe(202);
    expect(other.body.id).not.toBe(first.body.id);
    expect(gateway.published).toHaveLength(2);
  });

  it('refuses another body under the same key', async () => {
    const key = randomUUID();
    const first = await post(key, { text: 'Rs 5' });
    const other = await post(key, { text: 'Rs 6' });
    expect(other).toMatchObject({ status: 422, body: { type: '/problems/idempotency-key-reused' } });
    expect((await post(key, { text: 'Rs 5' })).body).toEqual(first.body);
    expect(gateway.published).toHaveLength(1);
  });

  it('says while a request is under way that it is, and never runs it twice', async () => {
    const key = randomUUID();
    let letGo: () => void = () => undefined;
    const publishing = new Promise<void>((reached) => {
      gateway.beforePublish = () => (reached(), new Promise<void>((resolve) => (letGo = resolve)));
    });
    const first = post(key, { text: 'Rs 5' });
    await publishing;
    const second = await post(key, { text: 'Rs 5' });
    expect(second).toMatchObject({ status: 409, body: { type: '/problems/request-in-progress' } });
    expect(second.headers.get('retry-after')).toBe('1');
    letGo();
    expect((await first).status).toBe(202);
    expect((await post(key, { text: 'Rs 5' })).body).toEqual((await first).body);
  });

  it('lets one of twenty at once through', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(key, { text: 'Rs 5' })));
    expect(answers.every(({ status }) => status === 202 || status === 409)).toBe(true);
    expect(new Set(answers.flatMap(({ status, body }) => (status === 202 ? [body.id] : []))).size).toBe(1);
    expect(gateway.published).toHaveLength(1);
  });

  it('does not use a key up for what is refused', async () => {
    const key = randomUUID();
    expect((await post(key, { text: '' })).status).toBe(422);
    expect((await post(key, '{')).status).toBe(400);
    expect((await post(key, { items: [] })).status).toBe(400);
    expect((await post(key, { text: 'Rs 5' })).status).toBe(202);
  });

  it('goes on with the same submission after a 503, whether or not the queue has taken it', async () => {
    const before = (await submissions()).length;
    const key = randomUUID();
    const body = { items: [{ text: 'Rs 5' }, { text: 'Rs 6' }] };
    gateway.beforePublish = () => {
      throw new UnavailableError('blocked');
    };
    expect(await post(key, body)).toMatchObject({ status: 503, body: { type: '/problems/overloaded' } });
    gateway.beforePublish = () => undefined;
    gateway.afterPublish = () => {
      throw new OutcomeUnknownError();
    };
    expect(await post(key, body)).toMatchObject({ status: 503, body: { type: '/problems/outcome-unknown' } });
    expect((await post(key, { text: 'Rs 7' })).status).toBe(422);
    gateway.afterPublish = () => undefined;
    const accepted = await post(key, body);
    expect(accepted.status).toBe(202);
    expect(gateway.itemIds().size).toBe(2);
    expect(await submissions()).toHaveLength(before + 1);
    const [row] = await gateway.database.query('SELECT * FROM submissions WHERE id = $1', [accepted.body.id]);
    expect(row).toMatchObject({ accepted: 2, closed: true, failure_reason: null });
  });

  it('takes over from a process that died, once it has been silent for ten seconds', async () => {
    const key = randomUUID();
    const { body } = await post(key, { text: 'Rs 5' });
    // As a process leaves it that dies between the confirm and the 202.
    const died =
      "UPDATE idempotency_keys SET answer = NULL, locked_until = now() + $2 * interval '1 second' WHERE submission_id = $1";
    await gateway.database.query(died, [body.id, 10]);
    expect((await post(key, { text: 'Rs 5' })).status).toBe(409);
    await gateway.database.query(died, [body.id, -1]);
    const again = await post(key, { text: 'Rs 5' });
    expect(again).toMatchObject({ status: 202, body });
    expect(gateway.itemIds().size).toBe(1);
  });

  it('forgets a key after 24 hours', async () => {
    const key = randomUUID();
    const first = await post(key, { text: 'Rs 5' });
    const moved =
      "UPDATE idempotency_keys SET locked_until = now(), created_at = now() - interval '24 hours 1 second'";
    await gateway.database.query(moved);
    const second = await post(key, { text: 'Rs 6' });
    expect(second.status).toBe(202);
    expect(second.body.id).not.toBe(first.body.id);
    expect(await keys()).toHaveLength(1);
  });

  it('waits for the results of the first request when a second prefers to', async () => {
    const key = randomUUID();
    const { body } = await post(key, { text: 'Rs 5' });
    const done = 'UPDATE submissions SET processed = 1, completed_at = now() WHERE id = $1';
    await gateway.database.query(done, [body.id]);
    const again = await post(key, { text: 'Rs 5' }, { prefer: 'wait=5' });
    expect(again).toMatchObject({ status: 200, body: { id: body.id, status: 'done' } });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
  });

  it('refuses what is no key', async () => {
    expect(await post('""', { text: 'Rs 5' })).toMatchObject({
      status: 400,
      body: { type: '/problems/invalid-idempotency-key' },
    });
  });

  it('keeps nothing of the text or of the key', async () => {
    await post(MARKER, { text: `Rs 5 ${MARKER}`, sender: MARKER });
    expect(await gateway.database.dump()).not.toContain(MARKER);
  });
});
