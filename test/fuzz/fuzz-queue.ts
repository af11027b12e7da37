import { randomUUID } from 'node:crypto';
import { connect } from 'amqplib';
import * as fc from 'fast-check';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { PipelineProcesses } from '#test/support/pipeline-processes.js';
import { startRabbitMq } from '#test/support/rabbitmq.js';
import { Findings } from './findings.js';
import { MARKER, ODD_JSON, ODD_TYPES } from './odd-texts.js';
import { brokenValue, oddString, oddValue } from './values.js';

export interface QueueRun {
  bodies: number;
  seed: number;
}

export interface QueueReport {
  bodies: number;
  seconds: number;
  /** Deliveries that became submissions, and those that died. */
  taken: number;
  dead: number;
  deadBy: Record<string, number>;
  findings: Findings;
}

const QUEUE = 'spendsense.ingest';

const item = fc.record(
  { text: fc.constant('Rs 5 paid'), sender: fc.constant('BANK') },
  { requiredKeys: ['text'] },
);
const delivery: fc.Arbitrary<unknown> = fc.oneof(
  fc.record({ tenant: fc.constant('local'), items: fc.array(item, { minLength: 1, maxLength: 3 }) }),
  item.map((one) => ({ tenant: 'local', ...one })),
);
/** Each of a name of its own, as two of one count once. */
const event = fc.record({
  specversion: fc.constant('1.0'),
  type: fc.constant('spendsense.sms'),
  source: fc.constant('/fuzz'),
  id: fc.uuid(),
  data: delivery,
});
const json = (value: unknown) => Buffer.from(JSON.stringify(value) ?? '');
const body: fc.Arbitrary<Buffer> = fc.oneof(
  delivery.map(json),
  { arbitrary: brokenValue(delivery).map(json), weight: 3 },
  oddValue.map(json),
  oddString.map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc.tuple(delivery, fc.nat(40)).map(([value, cut]) => json(value).subarray(0, -1 - cut)),
  fc
    .integer({ min: 1000, max: 300_000 })
    .map((size) => json({ tenant: 'local', text: MARKER.padEnd(size, 'x') })),
  fc.integer({ min: 10, max: 5000 }).map((depth) => Buffer.from('['.repeat(depth))),
  fc.constantFrom(...ODD_JSON),
);

interface Delivered {
  content: Buffer;
  contentType: string | undefined;
  hasId: boolean;
}

const isNamed = fc.nat(6).map((one) => one > 0);
const delivered: fc.Arbitrary<Delivered> = fc.oneof(
  {
    arbitrary: fc.record({
      content: body,
      contentType: fc.constantFrom(undefined, 'application/json', ...ODD_TYPES),
      hasId: isNamed,
    }),
    weight: 4,
  },
  fc.record({
    content: fc.oneof(event, brokenValue(event)).map(json),
    contentType: fc.constant('application/cloudevents+json'),
    hasId: isNamed,
  }),
);

/** What is published at once: history keeps the newest thousand dead letters of a tenant. */
const AT_ONCE = 500;
const PATIENCE_S = 60;

/** Puts made-up bodies on the public queue; each must end as a submission or as a dead letter with a reason. */
export async function fuzzQueue({ bodies, seed }: QueueRun): Promise<QueueReport> {
  const [broker, database] = await Promise.all([startRabbitMq(), createTestDatabase()]);
  const pipeline = new PipelineProcesses(broker.url, database);
  const report: QueueReport = { bodies, seconds: 0, taken: 0, dead: 0, deadBy: {}, findings: new Findings() };
  try {
    await pipeline.start('ingest', 'masking', 'features', 'inference', 'history', 'gateway');
    const started = performance.now();
    const all = fc.sample(delivered, { numRuns: bodies, seed });
    let counts: Counts = { submissions: 0, unfinished: 0, accepted: 0, processed: 0 };
    for (let at = 0; at < all.length; at += AT_ONCE) {
      const some = all.slice(at, at + AT_ONCE);
      await publishAll(broker.url, some);
      counts = await untilSettled(database, report, at + some.length);
    }
    report.seconds = (performance.now() - started) / 1000;
    const { submissions, unfinished, accepted, processed } = counts;
    report.taken = submissions;
    const complain = (what: string) =>
      report.findings.add(what, () => JSON.stringify({ ...counts, dead: report.dead }));
    if (submissions + report.dead !== bodies) complain('deliveries are neither taken nor dead');
    if (unfinished || accepted !== processed) complain('items without a result');
    if (pipeline.logs.includes(MARKER)) complain('a log shows a text');
    for (const name of ['ingest', 'masking', 'history'] as const) await pipeline.process(name).ready(5000);
  } finally {
    await pipeline.stop();
    await Promise.all([broker.stop(), database.drop()]);
  }
  return report;
}

async function publishAll(url: string, all: readonly Delivered[]): Promise<void> {
  const connection = await connect(url);
  const channel = await connection.createConfirmChannel();
  for (const { content, contentType, hasId } of all) {
    const id = hasId && { messageId: randomUUID() };
    channel.publish(QUEUE, '', content, { persistent: true, contentType, ...id });
  }
  await channel.waitForConfirms();
  await connection.close();
}

/** Waits until everything that was published has ended, or nothing has changed for a minute. */
async function untilSettled(database: TestDatabase, report: QueueReport, published: number): Promise<Counts> {
  for (let quiet = 0, last = ''; ; await new Promise((resolve) => setTimeout(resolve, 1000))) {
    count(report, await database.query<Letter>(TAKE_DEAD));
    const [row] = await database.query<Counts>(COUNTS);
    const now = JSON.stringify([row, report.dead]);
    quiet = now === last ? quiet + 1 : 0;
    last = now;
    const isSettled = row!.submissions + report.dead === published && row!.unfinished === 0;
    if (isSettled || quiet === PATIENCE_S) return row!;
  }
}

interface Letter {
  reason: string | null;
  content: Buffer | null;
}

/** All there are, so that the next are not too many. */
const TAKE_DEAD = `
  WITH gone AS (DELETE FROM dead_letters RETURNING reason, body AS content) SELECT * FROM gone
`;

function count(report: QueueReport, letters: readonly Letter[]): void {
  report.dead += letters.length;
  for (const { reason, content } of letters) {
    report.deadBy[reason ?? ''] = (report.deadBy[reason ?? ''] ?? 0) + 1;
    if (!reason) report.findings.add('a dead letter without a reason', () => '');
    if (content?.includes(MARKER)) report.findings.add('a dead letter shows its text', () => reason ?? '');
  }
}

interface Counts {
  submissions: number;
  unfinished: number;
  accepted: number;
  processed: number;
}

const COUNTS = `
  SELECT count(*)::int AS submissions, count(*) FILTER (WHERE completed_at IS NULL)::int AS unfinished,
    coalesce(sum(accepted), 0)::int AS accepted, coalesce(sum(processed), 0)::int AS processed
  FROM submissions
`;
