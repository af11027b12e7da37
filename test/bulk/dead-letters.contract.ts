import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, it } from '@jest/globals';
import { connect } from 'amqplib';
import { SCHEMA_VERSION } from '#libs/contracts/index.js';
import { Secret } from '#libs/contracts/secret.js';
import { itemId } from '#libs/intake/item-id.js';
import { StoredTenantKeys } from '#libs/persistence/stored-tenant-keys.js';
import type { Keyring } from '#libs/sealing/keyring.js';
import { seal } from '#libs/sealing/seal.js';
import type { Api } from '#test/support/api.js';
import { eventually } from '#test/support/eventually.js';
import { connect as connectDatabase, submission } from '../persistence/chunk.js';
import type { BulkPlace } from './bulk-place.js';

interface Letter {
  id: string;
  code: string;
  queue: string;
  diedAt: string;
  items: number;
  canReplay: boolean;
}

const SECRET = 'Rs 731.25 debited from a/c XX1234 at CAFE KAVERI on 02-05-26';
const LOST_KEY = randomBytes(32);
const LOST = { current: 'lost', keys: new Map([['lost', new Uint8Array(LOST_KEY)]]) };

/** What becomes of what died, for the tenant `failing`; `here` is the running pipeline. */
export function describeDeadLetters(here: () => BulkPlace): void {
  let place: BulkPlace;
  let own: Api;
  beforeAll(async () => {
    place = here();
    own = await place.apiOf('failing');
  });

  const letters = async (api: Api) => (await api.get<{ items: Letter[] }>('/v1/dead-letters')).items;
  const one = (api: Api, code: string) =>
    eventually(async () => {
      const found = await letters(api);
      expect(found).toMatchObject([{ code }]);
      return found[0]!;
    });
  const act = async (api: Api, method: string, path: string) =>
    (await api.request(method, `/v1/dead-letters/${path}`)).status;

  /** Messages in the dead queues of the broker. */
  async function left(): Promise<number> {
    const { queues } = await own.get<{ queues: { dead: number }[] }>('/v1/status');
    return queues.reduce((sum, { dead }) => sum + dead, 0);
  }

  it('of the bulk queue are sealed, and those of the tenant whose user sent them', async () => {
    await place.publish('failing', `{"items":[{"text":"${SECRET}"`);
    const letter = await one(own, 'invalid-body');
    expect(letter).toMatchObject({ queue: 'spendsense.ingest', items: 0, canReplay: true });
    expect(await letters(place.pipeline.api)).toEqual([]);
    expect(await act(place.pipeline.api, 'GET', letter.id)).toBe(404);
    expect(await own.get(`/v1/dead-letters/${letter.id}`)).toMatchObject({ id: letter.id, sms: [] });
    expect(await place.database.dump()).not.toContain('KAVERI');
    await eventually(async () => expect(await left()).toBe(0));
    expect(await own.get('/v1/status')).toMatchObject({ deadLetters: 1 });
  }, 60_000);

  it('die again when nothing has changed, and can be dropped by their tenant', async () => {
    const first = await one(own, 'invalid-body');
    expect(await act(place.pipeline.api, 'POST', `${first.id}/replay`)).toBe(404);
    expect(await act(place.pipeline.api, 'DELETE', first.id)).toBe(404);
    expect(await act(own, 'POST', `${first.id}/replay`)).toBe(202);
    const again = await eventually(async () => {
      const letter = await one(own, 'invalid-body');
      expect(letter.diedAt > first.diedAt).toBe(true);
      return letter;
    });
    expect(again).toMatchObject({ id: first.id, canReplay: true });
    expect(await act(own, 'DELETE', again.id)).toBe(204);
    expect(await letters(own)).toEqual([]);
    expect(await act(own, 'DELETE', again.id)).toBe(404);
  }, 60_000);

  it('that are too large are told, and not kept', async () => {
    await place.publish('failing', { text: 'x'.repeat(300_000) });
    const letter = await one(own, 'too-large');
    expect(letter.canReplay).toBe(false);
    expect(await act(own, 'POST', `${letter.id}/replay`)).toBe(409);
    expect(await act(own, 'DELETE', letter.id)).toBe(204);
  }, 60_000);

  it('of nobody become what they were when an operator sends them again, for whoever sent them first', async () => {
    await place.publish('late', { items: [{ text: SECRET }] });
    const kept = "SELECT reason FROM dead_letters WHERE tenant_id = '-'";
    await eventually(async () =>
      expect(await place.database.query(kept)).toEqual([{ reason: 'unknown-tenant' }]),
    );
    await place.addTenant('late');
    await place.database.query("UPDATE dead_letters SET replay_requested_at = now() WHERE tenant_id = '-'");
    const done = "SELECT processed FROM submissions WHERE tenant_id = 'late'";
    await eventually(
      async () => expect(await place.database.query(done)).toEqual([{ processed: 1 }]),
      20_000,
    );
    expect(await place.database.query(kept)).toEqual([]);
  }, 60_000);

  it('of the pipeline wait for history, and are replayed once the cause is mended', async () => {
    const { pipeline } = place;
    await pipeline.process('history').end();
    const gateway = await connectDatabase(place.database.gatewayUrl);
    const submissionId = await submission(gateway, 1, 'failing');
    const lost = await new StoredTenantKeys(gateway, LOST).toSeal('failing');
    await gateway.destroy();
    await publishChunk(submissionId, lost!);
    await eventually(async () => expect(await left()).toBe(1));
    expect(await letters(own)).toEqual([]);
    pipeline.process('history').spawn();
    await pipeline.process('history').ready();
    const letter = await one(own, 'unknown-key');
    expect(letter).toMatchObject({ queue: 'sms.received', items: 1, canReplay: true });
    expect(await own.get(`/v1/dead-letters/${letter.id}`)).toMatchObject({
      sms: [{ submissionId, index: 0 }],
    });
    expect(await own.get(`/v1/submissions/${submissionId}`)).toMatchObject({ failed: 1 });

    const ring = JSON.parse(readFileSync(pipeline.sealingKeysFile, 'utf8')) as { keys: object };
    const keys = { ...ring.keys, lost: LOST_KEY.toString('base64url') };
    writeFileSync(pipeline.sealingKeysFile, JSON.stringify({ ...ring, keys }));
    await pipeline.process('masking').end();
    pipeline.process('masking').spawn();
    expect(await (await own.request('POST', '/v1/dead-letters/replay')).json()).toEqual({ replayed: 1 });
    await eventually(
      async () =>
        expect(await own.get(`/v1/submissions/${submissionId}`)).toMatchObject({ processed: 1, failed: 0 }),
      30_000,
    );
    expect(await place.database.query('SELECT 1 FROM dead_letters')).toEqual([]);
    expect(await left()).toBe(0);
  }, 120_000);

  it('of texts that nobody took in a day tell whose they were, and hold nothing', async () => {
    const { pipeline, broker } = place;
    await pipeline.process('masking').end();
    const gateway = await connectDatabase(place.database.gatewayUrl);
    const submissionId = await submission(gateway, 1, 'failing');
    const lost = await new StoredTenantKeys(gateway, LOST).toSeal('failing');
    await gateway.destroy();
    // The shorter of the queue's own limit, a day, and this one counts.
    const soon = ['soon', '^sms\\.received$', '{"message-ttl": 300}', '--apply-to', 'queues'];
    await broker.ctl('set_policy', '-p', 'spendsense', ...soon);
    await publishChunk(submissionId, lost!);
    const letter = await one(own, 'expired');
    await broker.ctl('clear_policy', '-p', 'spendsense', 'soon');
    expect(letter).toMatchObject({ queue: 'sms.received', items: 1, canReplay: false });
    expect(await act(own, 'POST', `${letter.id}/replay`)).toBe(409);
    expect(await own.get(`/v1/submissions/${submissionId}`)).toMatchObject({ status: 'failed', failed: 1 });
    expect(await own.get(`/v1/submissions/${submissionId}/items`)).toMatchObject({
      items: [{ status: 'failed', error: { code: 'expired' } }],
    });
    expect(await place.database.query('SELECT body FROM dead_letters')).toEqual([{ body: null }]);
    expect(await left()).toBe(0);
    pipeline.process('masking').spawn();
    await pipeline.process('masking').ready();
    expect(await act(own, 'DELETE', letter.id)).toBe(204);
  }, 90_000);

  /** A chunk that was accepted, sealed with a key that one wraps which the key file has lost. */
  async function publishChunk(submissionId: string, keys: Keyring): Promise<void> {
    const bound = { tenantId: 'failing', chunkId: randomUUID() };
    const sms = new Secret({ text: SECRET, receivedAt: '2026-05-02T10:00:00.000Z' });
    const message = {
      version: SCHEMA_VERSION,
      ...bound,
      items: [{ itemId: itemId(submissionId, 0), submissionId, index: 0 }],
      locale: { country: 'IN', timeZone: 'Asia/Kolkata' },
      sealed: await seal([sms], bound, keys),
    };
    const connection = await connect(place.urlOf('gateway'));
    const channel = await connection.createConfirmChannel();
    const properties = { persistent: true, messageId: bound.chunkId };
    channel.sendToQueue('sms.received', Buffer.from(JSON.stringify(message)), properties);
    await channel.waitForConfirms();
    await connection.close();
  }
}
