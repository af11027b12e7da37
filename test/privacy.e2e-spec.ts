import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from 'amqplib';
import { v7 as uuid } from 'uuid';
import { eventually } from './support/eventually.js';
import { leaks } from './support/leaks.js';
import { MARKERS } from './support/markers.js';
import { PipelineProcesses } from './support/pipeline-processes.js';
import { createTestDatabase, type TestDatabase } from './support/postgres.js';
import { type RabbitNode, startRabbitMq } from './support/rabbitmq.js';

const TEXTS = [...new Set(MARKERS.map(({ text }) => text))];

describe('personal data', () => {
  let broker: RabbitNode;
  let database: TestDatabase;
  let pipeline: PipelineProcesses;

  beforeAll(async () => {
    [broker, database] = await Promise.all([startRabbitMq(), createTestDatabase()]);
    pipeline = new PipelineProcesses(broker.url, database);
    await pipeline.start('gateway', 'ingest', 'masking');
  }, 180_000);

  afterAll(async () => {
    await pipeline?.stop();
    await broker?.stop();
    await database?.drop();
  }, 60_000);

  /** Everything a queue holds, headers included; the messages stay there. */
  async function contentsOf(queue: string, atLeast: number): Promise<string> {
    const connection = await connect(broker.url);
    const channel = await connection.createChannel();
    const seen: string[] = [];
    await channel.prefetch(1000);
    await channel.consume(queue, (message) => {
      if (message) seen.push(JSON.stringify(message.properties), message.content.toString());
    });
    await eventually(() => expect(seen.length / 2).toBeGreaterThanOrEqual(atLeast), 20_000);
    await connection.close();
    return seen.join('\n');
  }

  async function publish(queue: string, body: string): Promise<void> {
    const connection = await connect(broker.url);
    const channel = await connection.createConfirmChannel();
    channel.sendToQueue(queue, Buffer.from(body), { persistent: true, messageId: uuid() });
    await channel.waitForConfirms();
    await connection.close();
  }

  it('would be seen if it were there', () => {
    expect(leaks(JSON.stringify(TEXTS))).toHaveLength(MARKERS.length);
  });

  let submissionId: string;

  it('is on no queue after masking', async () => {
    submissionId = await pipeline.api.submit(...TEXTS);
    await publish(
      'spendsense.ingest',
      JSON.stringify({ tenant: 'local', items: TEXTS.map((text) => ({ text })) }),
    );
    const masked = await contentsOf('sms.masked', 2);
    expect(masked).toContain('<ACCOUNT:');
    expect(leaks(masked)).toEqual([]);
  }, 60_000);

  it('is in no dead letter, sealed or malformed', async () => {
    const item = { itemId: uuid(), submissionId: uuid(), index: 0 };
    const locale = { country: 'IN', timeZone: 'Asia/Kolkata' };
    const chunk = {
      version: 1,
      chunkId: uuid(),
      tenantId: 'local',
      items: [item],
      locale,
      sealed: 'not.a.seal',
    };
    await publish('sms.received', JSON.stringify(chunk));
    await publish('spendsense.ingest', `{"tenant":"local","items":[{"text":"${TEXTS[0]}"`);
    await publish(
      'spendsense.ingest',
      JSON.stringify({ tenant: 'nobody', items: TEXTS.map((text) => ({ text })) }),
    );
    const dead = [
      await contentsOf('sms.received.dead', 1),
      await contentsOf('spendsense.ingest.dead', 2),
    ].join('\n');
    expect(dead).toContain('unknown-sender');
    expect(leaks(dead)).toEqual([]);
  }, 60_000);

  it('is in no table, no response and no log line', async () => {
    await pipeline.start('features', 'inference', 'history');
    const { api } = pipeline;
    expect(await api.finished(submissionId)).toMatchObject({ processed: TEXTS.length, failed: 0 });
    const refused = await api.post('/v1/submissions', { text: TEXTS[0], unknownField: TEXTS[1] });
    expect(refused.status).toBe(400);
    const responses = [
      await refused.text(),
      await (await api.post('/v1/submissions', TEXTS[0])).text(),
      await (await api.upload('sms.csv', `wrong\n"${TEXTS[0]}"\n`)).text(),
      await (await api.post('/predict', { sms_text: TEXTS })).text(),
      JSON.stringify(await api.get(`/v1/submissions/${submissionId}/items`)),
      JSON.stringify(await api.get('/v1/transactions?limit=200')),
      await (await fetch(`${api.url}/metrics`)).text(),
    ].join('\n');
    const dump = await database.dump();
    expect(dump).toContain('<ACCOUNT:');
    expect({ responses: leaks(responses), dump: leaks(dump), logs: leaks(pipeline.logs) }).toEqual({
      responses: [],
      dump: [],
      logs: [],
    });
  }, 120_000);
});
