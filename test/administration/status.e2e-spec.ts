import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SCHEMA_VERSION } from '#libs/contracts/index.js';
import { Secret } from '#libs/contracts/secret.js';
import { itemId } from '#libs/intake/item-id.js';
import { ApiKeys } from '#libs/persistence/api-keys.js';
import { StoredTenantKeys } from '#libs/persistence/stored-tenant-keys.js';
import type { Keyring } from '#libs/sealing/keyring.js';
import { seal } from '#libs/sealing/seal.js';
import { Api } from '#test/support/api.js';
import { eventually } from '#test/support/eventually.js';
import { Metrics } from '#test/support/metrics.js';
import { PipelineProcesses } from '#test/support/pipeline-processes.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { brokerUrlForTests } from '#test/support/rabbitmq.js';
import { ServiceProcess } from '#test/support/service-process.js';
import { connect, submission } from '../persistence/chunk.js';

interface StatusView {
  status: string;
  services: { name: string; state: string; detail: string }[];
  queues: { topic: string; waiting: number; consumers: number }[] | null;
  deadLetters: number;
  model: { name: string; version: string };
  webhooks: { pending: number; failing: number; oldestPendingAt: string | null };
}
interface LettersView {
  items: {
    id: string;
    diedAt: string;
    queue: string;
    code: string;
    reason: string;
    items: number;
    submissionIds: string[];
    canReplay: boolean;
  }[];
}

const SECRET_TEXT = 'Rs 731.25 debited from a/c XX1234 at CAFE KAVERI on 02-05-26';
const LOST_KEY = randomBytes(32);
const LOST = { current: 'lost', keys: new Map([['lost', new Uint8Array(LOST_KEY)]]) };
const stateOf = ({ services }: StatusView, name: string) => services.find((one) => one.name === name)!.state;

async function otherTenant(database: TestDatabase): Promise<{ authorization: string }> {
  await database.query("INSERT INTO tenants VALUES ('other', 'Other', 'IN', 'Asia/Kolkata')");
  const gateway = await connect(database.gatewayUrl);
  const made = await new ApiKeys(gateway).create('other', 'theirs');
  await gateway.destroy();
  return { authorization: `Bearer ${made!.key}` };
}

describe('status and dead letters of npm start', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'spendsense-status-'));
  const chunkId = randomUUID();
  let database: TestDatabase;
  let service: ServiceProcess;
  let api: Api;
  let foreign: { authorization: string };
  let submissionId: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    foreign = await otherTenant(database);
    const gateway = await connect(database.gatewayUrl);
    submissionId = await submission(gateway, 1);
    const keys = await new StoredTenantKeys(gateway, LOST).toSeal('local');
    await gateway.destroy();
    await spool(keys!);
    service = await ServiceProcess.start('embedded', { DATA_DIR: dataDir, DATABASE_URL: database.ownerUrl });
    await service.ready();
    api = new Api(service.url);
  }, 120_000);

  afterAll(async () => {
    await service?.end();
    await database?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** An accepted chunk, sealed with a key that one wraps which the key file has lost. */
  async function spool(keys: Keyring): Promise<void> {
    const sms = { text: SECRET_TEXT, receivedAt: '2026-05-02T10:00:00.000Z' };
    const bound = { tenantId: 'local', chunkId };
    const message = {
      version: SCHEMA_VERSION,
      ...bound,
      items: [{ itemId: itemId(submissionId, 0), submissionId, index: 0 }],
      locale: { country: 'IN', timeZone: 'Asia/Kolkata' },
      sealed: await seal([new Secret(sms)], bound, keys),
    };
    mkdirSync(join(dataDir, 'spool'), { recursive: true });
    writeFileSync(join(dataDir, 'spool', `${chunkId}.json`), JSON.stringify(message));
  }

  const letters = (headers: Record<string, string> = {}) =>
    fetch(`${service.url}/v1/dead-letters`, { headers }).then(
      (answer) => answer.json() as Promise<LettersView>,
    );
  const replay = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${service.url}/v1/dead-letters/${path}`, { method: 'POST', headers });
  const drop = (id: string, headers: Record<string, string> = {}) =>
    fetch(`${service.url}/v1/dead-letters/${id}`, { method: 'DELETE', headers });

  it('list what died, without its text, for its tenant only', async () => {
    await eventually(async () => {
      expect(await letters()).toMatchObject({
        items: [
          {
            id: chunkId,
            queue: 'sms.received',
            code: 'unknown-key',
            items: 1,
            submissionIds: [submissionId],
            canReplay: true,
          },
        ],
      });
    });
    expect(JSON.stringify(await letters())).not.toContain('KAVERI');
    expect((await letters(foreign)).items).toEqual([]);
    expect((await replay(`${chunkId}/replay`, foreign)).status).toBe(404);
    expect((await drop(chunkId, foreign)).status).toBe(404);
    expect((await fetch(`${service.url}/v1/dead-letters/${chunkId}`, { headers: foreign })).status).toBe(404);
    expect(await api.get(`/v1/dead-letters/${chunkId}`)).toMatchObject({
      id: chunkId,
      sms: [{ submissionId, index: 0 }],
    });
    expect(await (await replay('replay', foreign)).json()).toEqual({ replayed: 0 });
    expect((await replay('unknown/replay')).status).toBe(404);
    expect((await replay(`${randomUUID()}/replay`)).status).toBe(404);
  }, 30_000);

  it('tell which services are up, how full the queues are, and which model is in use', async () => {
    const status = await api.get<StatusView>('/v1/status');
    expect(status).toMatchObject({
      status: 'up',
      summary: 'Everything works.',
      deadLetters: 1,
      model: { name: expect.any(String), version: expect.stringMatching(/^\d/) },
      webhooks: { pending: 0, failing: 0, oldestPendingAt: null },
    });
    expect(status.services.map(({ state }) => state)).toEqual(Array(8).fill('up'));
    expect(status.queues).toHaveLength(6);
    const { current } = await api.get<{ current: string }>('/v1/models');
    expect(`${status.model.name}@${status.model.version}`).toBe(current);
  });

  it('are told as metrics, those of every service by the one process', async () => {
    // The letter may have come after what is told for 15 s.
    await eventually(async () => {
      const metrics = await Metrics.of(service);
      expect(metrics.value('dead_letters', { stage: 'sms.received' })).toBe(1);
      expect(metrics.value('items_failed_total', { reason: 'unknown-key' })).toBe(1);
      expect(metrics.value('messaging_queue_consumers')).toBe(6);
      expect(metrics.value('service_ready', { check: 'model', service: 'embedded' })).toBe(1);
      expect(metrics.names).toEqual(
        expect.arrayContaining(['model_items_total', 'intake_items_total', 'http_request_seconds_count']),
      );
    }, 25_000);
  });

  it('replay it in vain while the key is missing, and well once it is back', async () => {
    const [first] = (await letters()).items;
    expect((await replay(`${chunkId}/replay`)).status).toBe(202);
    await eventually(async () => {
      const [again] = (await letters()).items;
      expect(again).toMatchObject({ id: chunkId, code: 'unknown-key' });
      expect(again!.diedAt > first!.diedAt).toBe(true);
    });
    await service.end();
    const file = join(dataDir, 'keys', 'sealing.json');
    const ring = JSON.parse(readFileSync(file, 'utf8')) as { keys: Record<string, string> };
    writeFileSync(
      file,
      JSON.stringify({ ...ring, keys: { ...ring.keys, lost: LOST_KEY.toString('base64url') } }),
    );
    service.spawn();
    await service.ready();
    expect(await (await replay('replay')).json()).toEqual({ replayed: 1 });
    await eventually(async () =>
      expect(await api.get(`/v1/submissions/${submissionId}`)).toMatchObject({
        status: 'done',
        processed: 1,
        failed: 0,
      }),
    );
    expect((await letters()).items).toEqual([]);
    await eventually(async () => expect(await api.get('/v1/status')).toMatchObject({ deadLetters: 0 }));
    expect((await replay(`${chunkId}/replay`)).status).toBe(404);
  }, 60_000);

  it('tell of webhooks that wait', async () => {
    const url = 'https://receiver.example/';
    await api.post('/v1/webhooks', { url, types: ['submission.completed'] });
    await api.finished(await api.submit(SECRET_TEXT));
    await eventually(async () =>
      expect(await api.get<StatusView>('/v1/status')).toMatchObject({
        webhooks: { pending: 1, failing: 1, oldestPendingAt: expect.any(String) },
      }),
    );
    const answer = await fetch(`${service.url}/v1/status`, { headers: foreign });
    expect(await answer.json()).toMatchObject({ webhooks: { pending: 0 } });
  }, 30_000);
});

describe('status with RabbitMQ', () => {
  let database: TestDatabase;
  let processes: PipelineProcesses;

  beforeAll(async () => {
    database = await createTestDatabase();
    processes = new PipelineProcesses(await brokerUrlForTests(), database);
    await processes.start('gateway', 'masking');
  }, 180_000);

  afterAll(async () => {
    await processes?.stop();
    await database?.drop();
  });

  it('knows a worker by whoever consumes its queue', async () => {
    const status = () => processes.api.get<StatusView>('/v1/status');
    const before = await status();
    expect(before.queues!.find(({ topic }) => topic === 'sms.received')).toMatchObject({ consumers: 1 });
    expect(stateOf(before, 'masking')).toBe('up');
    expect(stateOf(before, 'broker')).toBe('up');
    expect(stateOf(before, 'inference')).toBe('down');
    expect(before.status).toBe('degraded');
    expect(await processes.api.get('/v1/dead-letters')).toEqual({ items: [] });

    await processes.process('masking').end();
    await eventually(async () => expect(stateOf(await status(), 'masking')).toBe('down'));
  }, 60_000);
});
