import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from './support/eventually.js';
import { leaks } from './support/leaks.js';
import { MARKERS } from './support/markers.js';
import { PipelineProcesses, SERVICES } from './support/pipeline-processes.js';
import { createTestDatabase, type TestDatabase } from './support/postgres.js';
import { type RabbitNode, startRabbitMq } from './support/rabbitmq.js';
import { SpanReceiver } from './support/span-receiver.js';

describe('traces', () => {
  let broker: RabbitNode;
  let database: TestDatabase;
  let receiver: SpanReceiver;
  let pipeline: PipelineProcesses;

  beforeAll(async () => {
    [broker, database, receiver] = await Promise.all([
      startRabbitMq(),
      createTestDatabase(),
      SpanReceiver.start(),
    ]);
    pipeline = new PipelineProcesses(broker.url, database, {
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
      OTEL_BSP_SCHEDULE_DELAY: '200',
    });
    await pipeline.start(...SERVICES);
  }, 180_000);

  afterAll(async () => {
    await pipeline?.stop();
    await receiver?.stop();
    await broker?.stop();
    await database?.drop();
  }, 60_000);

  it('lead from the request through every hop to the row, and hold nothing of the SMS', async () => {
    const traceId = randomBytes(16).toString('hex');
    const answer = await fetch(`${pipeline.api.url}/v1/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
      body: JSON.stringify({ items: MARKERS.map(({ text }) => ({ text })) }),
    });
    expect(answer.headers.get('x-trace-id')).toBe(traceId);
    const { id } = (await answer.json()) as { id: string };
    await pipeline.api.finished(id);

    await eventually(() =>
      expect(receiver.pathTo(traceId, 'store transactions')).toEqual([
        'gateway: POST /v1/submissions',
        'gateway: intake',
        'gateway: send sms.received',
        'masking: process sms.received',
        'masking: send sms.masked',
        'features: process sms.masked',
        'features: send features.extracted',
        'inference: process features.extracted',
        'inference: send transactions.classified',
        'history: process transactions.classified',
        'history: store transactions',
      ]),
    );
    const [categorised] = await database.query<{ id: string }>(
      'SELECT id FROM transactions WHERE submission_id = $1 AND category IS NOT NULL LIMIT 1',
      [id],
    );
    const explanation = `/v1/transactions/${categorised!.id}/explanation`;
    const explained = await fetch(`${pipeline.api.url}${explanation}`, {
      headers: { traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
    });
    expect(explained.status).toBe(200);
    await eventually(() =>
      expect(receiver.pathTo(traceId, 'answer model.questions')).toEqual([
        'gateway: GET /v1/transactions/:id/explanation',
        'gateway: ask model.questions',
        'inference: answer model.questions',
      ]),
    );
    const [row] = await database.query<{ stored: string }>(
      'SELECT count(*) AS stored FROM transactions WHERE submission_id = $1',
      [id],
    );
    expect(Number(row!.stored)).toBe(MARKERS.length);
    const own = receiver.spans.filter((span) => span.traceId === traceId);
    const store = own.find(({ name }) => name === 'store transactions')!;
    expect(JSON.stringify(store.attributes)).toContain(id);
    expect(leaks(JSON.stringify(receiver.spans))).toEqual([]);
  }, 60_000);
});
