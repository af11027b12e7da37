import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect as connectBroker } from 'amqplib';
import { SCHEMA_VERSION } from '#libs/contracts/index.js';
import { connect, submission } from '#test/persistence/chunk.js';
import { eventually } from '#test/support/eventually.js';
import { leaks } from '#test/support/leaks.js';
import { MARKERS } from '#test/support/markers.js';
import { Metrics } from '#test/support/metrics.js';
import { PipelineProcesses, SERVICES, type ServiceName } from '#test/support/pipeline-processes.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { type RabbitNode, startRabbitMq } from '#test/support/rabbitmq.js';
import { EXPRESSIONS, metricsIn, OF_OTHERS } from './expressions.js';

const SENT = MARKERS.length;

describe('the metrics after a run of the pipeline', () => {
  let broker: RabbitNode;
  let database: TestDatabase;
  let pipeline: PipelineProcesses;
  let all: Record<ServiceName, Metrics>;

  const read = async () => {
    const told = SERVICES.map(async (name) => [name, await Metrics.of(pipeline.process(name))] as const);
    all = Object.fromEntries(await Promise.all(told)) as Record<ServiceName, Metrics>;
  };

  beforeAll(async () => {
    [broker, database] = await Promise.all([startRabbitMq(), createTestDatabase()]);
    const gateway = await connect(database.gatewayUrl);
    const [lost, waiting] = [await submission(gateway, 1), await submission(gateway, 1)];
    await gateway.destroy();
    await database.query("UPDATE submissions SET created_at = now() - interval '10 minutes' WHERE id = $1", [
      waiting,
    ]);
    pipeline = new PipelineProcesses(broker.url, database);
    await pipeline.start(...SERVICES);
    await publishUnreadable(broker.url, lost);
    const items = [...MARKERS.map(({ text }) => ({ text })), { text: '' }];
    const answer = await pipeline.api.post('/v1/submissions', { items });
    await pipeline.api.finished(((await answer.json()) as { id: string }).id);
    await pipeline.api.finished(lost);
    // What is asked of the database is asked every 15 s.
    await eventually(async () => {
      await read();
      expect(all.history.value('dead_letters')).toBe(1);
    }, 60_000);
  }, 240_000);

  afterAll(async () => {
    await pipeline?.stop();
    await broker?.stop();
    await database?.drop();
  }, 60_000);

  it('tell of the requests, by the template of their route', () => {
    const { gateway } = all;
    const posted = { method: 'POST', route: '/v1/submissions', status: '202' };
    expect(gateway.value('http_request_seconds_count', posted)).toBe(1);
    const polled = { method: 'GET', route: '/v1/submissions/:id', status: '200' };
    expect(gateway.value('http_request_seconds_count', polled)).toBeGreaterThanOrEqual(2);
    expect(gateway.value('intake_items_total', { outcome: 'accepted' })).toBe(SENT);
    expect(gateway.value('intake_items_total', { outcome: 'invalid' })).toBe(1);
  });

  it.each([
    ['masking', 'sms.received', SENT + 1],
    ['features', 'sms.masked', SENT],
    ['inference', 'features.extracted', SENT],
    ['history', 'transactions.classified', SENT],
  ] as const)('tell what %s did with messages of %s', (service, topic, items) => {
    expect(all[service].value('messaging_chunk_items_sum', { topic })).toBe(items);
    const handled = all[service].value('messaging_handler_seconds_count', { topic });
    expect(handled).toBe(all[service].value('messaging_chunk_items_count', { topic }));
    expect(all[service].value('messaging_bytes_total', { topic })).toBeGreaterThan(100 * items);
    const seconds = all[service].value('messaging_handler_seconds_sum', { topic })!;
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThan(60);
  });

  it('tell how sure the model was', async () => {
    const { inference } = all;
    const [row] = await database.query<{ count: string }>(
      'SELECT count(*) FROM transactions WHERE confidence IS NOT NULL',
    );
    expect(inference.value('model_confidence_count')).toBe(Number(row!.count));
    expect(inference.value('model_items_total')).toBe(Number(row!.count));
    expect(inference.value('model_items_total', { outcome: 'abstained' })).toEqual(expect.any(Number));
  });

  it('tell how submissions ended, and what waits', () => {
    const { history } = all;
    expect(history.value('submissions_completed_total', { outcome: 'done' })).toBe(1);
    expect(history.value('submissions_completed_total', { outcome: 'failed' })).toBe(1);
    expect(history.value('submission_seconds_count', { source: 'rest' })).toBe(2);
    expect(history.value('submission_seconds_sum')).toBeGreaterThan(0);
    expect(history.value('items_failed_total', { reason: 'decrypt-failed' })).toBe(1);
    expect(history.value('dead_letters', { stage: 'sms.received' })).toBe(1);
    expect(history.value('dead_letter_oldest_seconds')).toBeLessThan(60);
    const waits = history.value('submission_oldest_waiting_seconds');
    expect(waits).toBeGreaterThanOrEqual(600);
    expect(waits).toBeLessThan(900);
  });

  it('tell how full the queues are, and who takes from them', async () => {
    // The broker is asked every 5 s, which may have been amid the run.
    await eventually(async () => {
      await read();
      for (const state of ['ready', 'retrying', 'dead'])
        expect(all.gateway.value('messaging_queue_messages', { topic: 'sms.received', state })).toBe(0);
      expect(all.gateway.value('messaging_queue_consumers', { topic: 'sms.received' })).toBe(1);
    }, 20_000);
  });

  it.each(['gateway', 'ingest', 'history'] as const)('tell how busy the database is for %s', (name) => {
    const service = all[name];
    expect(service.value('database_pool_connections', { state: 'waiting' })).toBe(0);
    expect(service.value('database_pool_connections', { state: 'idle' })).toBeGreaterThanOrEqual(0);
    const known = service.value('database_transaction_seconds_count', { outcome: 'committed' }) ?? 0;
    expect(known > 0).toBe(name !== 'ingest');
  });

  it.each(SERVICES)('tell that %s is ready', (name) => {
    expect(all[name].value('service_ready', { check: 'broker' })).toBe(1);
    expect(all[name].value('service_ready', { service: name })).toBeGreaterThanOrEqual(2);
    expect(all[name].value('nodejs_eventloop_lag_p99_seconds')).toEqual(expect.any(Number));
  });

  it('hold nothing of an SMS', () => {
    expect(leaks(SERVICES.map((name) => all[name].text).join('\n'))).toEqual([]);
  });

  it('are all described', () => {
    const described = readFileSync('docs/operations.md', 'utf8');
    const told = SERVICES.flatMap((name) => all[name].types.map(([metric]) => metric));
    const ours = new Set(told.filter((metric) => !/^(nodejs|process)_/.test(metric)));
    expect(ours.size).toBeGreaterThan(25);
    expect([...ours].filter((metric) => !new RegExp(`\`${metric}[{\`]`).test(described))).toEqual([]);
  });

  it.each(Object.entries(EXPRESSIONS))('are all that %s asks for', (_file, expressions) => {
    const told = new Set([...SERVICES.flatMap((name) => all[name].names), ...OF_OTHERS]);
    expect(expressions.length).toBeGreaterThan(3);
    const asked = new Set(expressions.flatMap(metricsIn));
    expect([...asked].filter((name) => !told.has(name))).toEqual([]);
  });
});

/** A chunk whose seal nobody can open. */
async function publishUnreadable(url: string, submissionId: string): Promise<void> {
  const broker = await connectBroker(url);
  const channel = await broker.createConfirmChannel();
  const chunk = {
    version: SCHEMA_VERSION,
    chunkId: randomUUID(),
    tenantId: 'local',
    items: [{ itemId: randomUUID(), submissionId, index: 0 }],
    locale: { country: 'IN', timeZone: 'Asia/Kolkata' },
    sealed: 'no seal',
  };
  channel.sendToQueue('sms.received', Buffer.from(JSON.stringify(chunk)), {
    contentType: 'application/json',
  });
  await channel.waitForConfirms();
  await broker.close();
}
