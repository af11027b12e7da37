import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ERASED_TABLES } from '#libs/persistence/erasure.js';
import { eventually } from './support/eventually.js';
import { ask } from './support/made-by-examples.js';
import { PipelineProcesses } from './support/pipeline-processes.js';
import { createTestDatabase, type TestDatabase } from './support/postgres.js';
import { type RabbitNode, startRabbitMq } from './support/rabbitmq.js';
import { smsCsv } from './support/sms.js';
import { TcpProxy } from './support/tcp-proxy.js';

interface KeyFileContent {
  current: string;
  keys: Record<string, string>;
}

describe('keys and erasure while SMS are on their way', () => {
  let broker: RabbitNode;
  let database: TestDatabase;
  let pipeline: PipelineProcesses;
  let maskingWire: TcpProxy;

  beforeAll(async () => {
    [broker, database] = await Promise.all([startRabbitMq(), createTestDatabase()]);
    maskingWire = await TcpProxy.to(database.maskingUrl);
    pipeline = new PipelineProcesses(broker.url, { ...database, maskingUrl: maskingWire.url });
    await pipeline.start('gateway', 'masking', 'features', 'inference', 'history');
  }, 180_000);

  afterAll(async () => {
    await pipeline?.stop();
    await maskingWire?.down();
    await broker?.stop();
    await database?.drop();
  }, 60_000);

  /** Replaces the key file that gateway and masking share, as a secret store does. */
  function changeKeys(change: (keys: KeyFileContent) => KeyFileContent): void {
    const file = pipeline.sealingKeysFile;
    const changed = change(JSON.parse(readFileSync(file, 'utf8')) as KeyFileContent);
    writeFileSync(`${file}.new`, JSON.stringify(changed), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  const newKey = () => randomBytes(32).toString('base64url');

  async function upload(rows: number, from = 0): Promise<string> {
    const answer = await pipeline.api.upload('sms.csv', smsCsv(rows, from));
    expect(answer.status).toBe(202);
    return ((await answer.json()) as { id: string }).id;
  }

  /** Messages in all queues but those of dead letters, in hand ones included. */
  async function underWay(): Promise<number> {
    const lines = (await broker.ctl('list_queues', 'name', 'messages')).split('\n');
    return lines
      .map((line) => line.split('\t'))
      .filter(([name, messages]) => !name!.endsWith('.dead') && /^\d+$/.test(messages ?? ''))
      .reduce((sum, [, messages]) => sum + Number(messages), 0);
  }

  it('rotates the sealing key under load, and every text opens', async () => {
    const accepted: string[] = [];
    const enough = new AbortController();
    const sending = (async () => {
      for (let n = 0; !enough.signal.aborted; n += 20) accepted.push(await upload(20, n));
    })();
    for (const id of ['r2', 'r3', 'r4']) {
      const before = accepted.length;
      await eventually(() => expect(accepted.length).toBeGreaterThan(before + 3), 60_000);
      changeKeys(({ keys }) => ({ current: id, keys: { ...keys, [id]: newKey() } }));
    }
    const before = accepted.length;
    await eventually(() => expect(accepted.length).toBeGreaterThan(before + 3), 60_000);
    enough.abort();
    await sending;
    for (const id of accepted)
      expect(await pipeline.api.finished(id)).toMatchObject({ status: 'done', processed: 20, failed: 0 });
    expect(pipeline.process('masking').output).toContain('r4 is current');
  }, 180_000);

  it('dead-letters what was sealed with a key that is gone, and says so', async () => {
    await pipeline.process('masking').end();
    const id = await upload(5);
    changeKeys(() => ({ current: 'r9', keys: { r9: newKey() } }));
    pipeline.process('masking').spawn();
    expect(await pipeline.api.finished(id)).toMatchObject({ status: 'failed', failed: 5 });
    await eventually(
      async () =>
        expect(await database.query('SELECT stage, reason FROM dead_letters')).toEqual([
          { stage: 'sms.received', reason: 'unknown-key' },
        ]),
      30_000,
    );
    expect(await pipeline.api.finished(await upload(5))).toMatchObject({ status: 'done', processed: 5 });
  }, 90_000);

  it('waits for the database where masking knows no key, and gives nothing up', async () => {
    const masking = pipeline.process('masking');
    await masking.end();
    await maskingWire.down();
    const id = await upload(5);
    masking.spawn();
    await eventually(() => expect(masking.output).toContain('pause: DatabaseDownError'), 30_000);
    expect(await pipeline.api.get(`/v1/submissions/${id}`)).toMatchObject({ processed: 0, failed: 0 });
    await maskingWire.up();
    expect(await pipeline.api.finished(id)).toMatchObject({ status: 'done', processed: 5, failed: 0 });
  }, 90_000);

  it('reads nothing of what was on the queue when everything was deleted, and dead-letters none of it', async () => {
    const masking = pipeline.process('masking');
    await masking.end();
    for (let n = 0; n < 3; n += 1) await upload(20, n * 20);
    await ask('delete', `${pipeline.api.url}/v1/data`, { confirm: 'delete everything' });
    const before = masking.output.length;
    masking.spawn();
    await eventually(async () => expect(await underWay()).toBe(0), 30_000);
    expect(masking.output.slice(before)).not.toMatch(/dead|unknown-key/);
    expect(await database.query('SELECT reason FROM dead_letters')).toEqual([]);
    expect(await database.query('SELECT 1 FROM transactions')).toEqual([]);
    expect(await pipeline.api.finished(await upload(5))).toMatchObject({ status: 'done', processed: 5 });
  }, 90_000);

  it.each([
    ['before any is stored', true],
    ['while they are being stored', false],
  ])(
    'leaves no row of SMS that were on their way when everything was deleted, %s',
    async (_when, held) => {
      const rows = held ? 1000 : 3000;
      if (held) await pipeline.process('inference').end();
      const id = await upload(rows);
      const stored = async () =>
        (await pipeline.api.get<{ processed: number }>(`/v1/submissions/${id}`)).processed;
      if (!held) await eventually(async () => expect(await stored()).toBeGreaterThan(0), 60_000);
      else expect(await stored()).toBe(0);
      const deleted = await ask('delete', `${pipeline.api.url}/v1/data`, { confirm: 'delete everything' });
      expect(deleted.status).toBe(200);
      const { removed } = (await deleted.json()) as { removed: { transactions: number } };
      if (held) pipeline.process('inference').spawn();
      else expect([removed.transactions > 0, removed.transactions < rows]).toEqual([true, true]);
      await eventually(async () => expect(await underWay()).toBe(0), 90_000);
      for (const table of [...ERASED_TABLES, 'spend_daily', 'spend_monthly']) {
        const left = await database.query(`SELECT * FROM ${table} WHERE tenant_id = 'local'`);
        expect({ table, left }).toEqual({ table, left: [] });
      }
    },
    180_000,
  );

  it('has said all of it in one JSON object a line', () => {
    const lines = pipeline.logs.split('\n').filter((line) => line !== '');
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ level: expect.any(String) });
  });
});
