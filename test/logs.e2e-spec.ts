import { once } from 'node:events';
import { connect as connectSocket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from 'amqplib';
import { eventually } from './support/eventually.js';
import { PipelineProcesses } from './support/pipeline-processes.js';
import { createTestDatabase, type TestDatabase } from './support/postgres.js';
import { type RabbitNode, startRabbitMq } from './support/rabbitmq.js';

/** What breaks a line, looks like a line of ours, or steers a terminal. */
const ODD = [
  'x\ny',
  'x\r\n{"level":"fatal","message":"forged"}\r\ny',
  '\u001b[31mred\u001b[0m\u001b]0;title\u0007',
  '\u009b31mred\u009b0m',
  'x\u2028y\u2029z',
  'x\u0001\u0008\u007f\u0085y',
  '\u202egnp.exe',
  '"\\',
];
const ALL = ODD.join(' ');

describe('what services print while they are sent control characters', () => {
  let broker: RabbitNode;
  let database: TestDatabase;
  let pipeline: PipelineProcesses;

  beforeAll(async () => {
    [broker, database] = await Promise.all([startRabbitMq(), createTestDatabase()]);
    pipeline = new PipelineProcesses(broker.url, database);
    await pipeline.start('gateway', 'ingest', 'masking', 'features', 'inference', 'history');
  }, 180_000);

  afterAll(async () => {
    await pipeline?.stop();
    await broker?.stop();
    await database?.drop();
  }, 60_000);

  /** How often something was logged at `warn`. */
  const warnings = () => pipeline.logs.split('"level":"warn"').length - 1;

  it('is not changed by items, file names, columns, paths and headers', async () => {
    const { api } = pipeline;
    const items = ODD.map((odd, i) => ({
      text: `Rs ${i + 1} paid ${odd}`,
      sender: odd,
      externalId: odd,
    }));
    for (const item of items) await api.post('/v1/submissions', item, { 'idempotency-key': '"x"' });
    await api.post('/v1/submissions', { items, [ALL]: ALL });
    const id = await api.submit(...items.map(({ text }) => text));
    expect(await api.finished(id)).toMatchObject({ status: 'done' });
    for (const odd of ODD) {
      const form = new FormData();
      form.append(
        'file',
        new Blob([`sms_text,${JSON.stringify(odd)}\n"Rs 5 paid ${odd}",${odd}\n`]),
        `${odd}.csv`,
      );
      await fetch(`${api.url}/v1/uploads`, { method: 'POST', body: form });
      const escaped = encodeURIComponent(odd);
      for (const path of [
        `/v1/submissions/${escaped}`,
        `/v1/transactions?category=${escaped}`,
        `/${escaped}`,
      ])
        await fetch(api.url + path, { headers: { 'x-request-id': 'x' } });
    }
  }, 90_000);

  it('is not changed by requests that no client library would send', async () => {
    const { hostname, port } = new URL(pipeline.api.url);
    for (const odd of ODD) {
      const socket = connectSocket(Number(port), hostname);
      const request = `GET /v1/settings HTTP/1.1\r\nhost: ${odd}\r\nauthorization: Bearer ssk_${odd}\r\nuser-agent: ${odd}\r\n\r\n`;
      socket.on('error', () => undefined).resume();
      socket.end(request, 'latin1');
      await once(socket, 'close');
    }
  }, 60_000);

  it('is not changed by messages, their ids and their headers', async () => {
    const before = warnings();
    const connection = await connect(broker.url);
    const channel = await connection.createConfirmChannel();
    for (const odd of ODD) {
      const properties = {
        messageId: odd,
        contentType: odd,
        type: odd,
        headers: { traceparent: odd, [odd]: odd },
      };
      for (const queue of ['sms.received', 'sms.masked', 'spendsense.ingest'])
        for (const body of [odd, JSON.stringify({ version: 1, chunkId: odd, tenantId: odd, items: [odd] })])
          channel.sendToQueue(queue, Buffer.from(body), properties);
    }
    await channel.waitForConfirms();
    await connection.close();
    await eventually(() => expect(warnings() - before).toBeGreaterThanOrEqual(ODD.length * 6), 30_000);
  }, 60_000);

  it('is not changed by settings that cannot be used', async () => {
    const features = pipeline.process('features');
    await features.end();
    features.spawn({ MODELS_DIR: ALL, PORT: ALL, BROKER_URL: ALL });
    expect(await features.ended()).toBe(1);
    expect(features.output).toContain('BROKER_URL: must begin with');
  }, 60_000);

  it('is one JSON object a line, without any control character', () => {
    const lines = pipeline.logs.split('\n').filter((line) => line !== '');
    expect(lines.length).toBeGreaterThan(ODD.length * 7);
    for (const line of lines) {
      expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
      expect(JSON.parse(line)).toMatchObject({ level: expect.any(String), message: expect.anything() });
    }
    expect(pipeline.logs).not.toContain('forged');
  });
});
