import { connect } from 'amqplib';
import { makeCorpus } from '../corpus.js';
import { type Answer, send } from './send.js';
import type { Stack } from './stack.js';

/** A way in which SMS come: hands all of them in, and resolves when all are accepted. */
export type Load = (stack: Stack, texts: readonly string[]) => Promise<void>;

export const PER_REQUEST = 100;
export const REQUESTS_AT_A_TIME = 16;
export const SINGLES_AT_A_TIME = 256;

const csvOf = (texts: readonly string[]) =>
  `sms_text\n${texts.map((text) => `"${text.replaceAll('"', '""')}"\n`).join('')}`;

/** A file of each tenant, all at the same time. */
const upload: Load = async ({ apis }, texts) => {
  const files = inParts(texts, Math.ceil(texts.length / apis.length));
  await Promise.all(
    files.map(async (part, i) => {
      const answer = await apis[i]!.upload('bench.csv', csvOf(part));
      accepted({ status: answer.status, body: await answer.text() });
    }),
  );
};

const batches: Load = ({ apis }, texts) =>
  sideBySide(REQUESTS_AT_A_TIME, inParts(texts, PER_REQUEST), async (part, i) => {
    const items = part.map((text) => ({ text }));
    accepted(await send(apis[i % apis.length]!, 'POST', '/v1/submissions', { items }));
  });

const singles: Load = ({ apis }, texts) =>
  sideBySide(SINGLES_AT_A_TIME, texts, async (text, i) => {
    accepted(await send(apis[i % apis.length]!, 'POST', '/v1/submissions', { text }));
  });

const queue: Load = async ({ brokerUrl, apis }, texts) => {
  if (apis.length > 1) throw new Error('--tenants: deliveries on the queue are of one tenant here');
  const connection = await connect(brokerUrl);
  const channel = await connection.createConfirmChannel();
  for (const part of inParts(texts, PER_REQUEST)) {
    const body = Buffer.from(JSON.stringify({ items: part.map((text) => ({ text })) }));
    channel.publish('spendsense.ingest', '', body, { persistent: true, mandatory: true });
  }
  await channel.waitForConfirms();
  await connection.close();
};

/** By name, with what each is held against: SMS a second with a result, on two processors. */
export const LOADS: Record<string, { load: Load; what: string; wanted: number }> = {
  upload: { load: upload, what: 'CSV upload', wanted: 10_000 },
  batch: { load: batches, what: `REST, ${PER_REQUEST} SMS a request`, wanted: 7_000 },
  single: { load: singles, what: 'REST, one SMS a request', wanted: 1_500 },
  queue: { load: queue, what: `bulk queue, ${PER_REQUEST} SMS a delivery`, wanted: 10_000 },
};

/** Made-up alerts, all different from those of other seeds. */
export const textsOf = (count: number, seed: number): string[] => makeCorpus(count, seed);

function accepted({ status, body }: Answer): void {
  if (status !== 202) throw new Error(`not accepted: ${status} ${body}`);
}

export function inParts<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

async function sideBySide<T>(
  width: number,
  all: readonly T[],
  work: (one: T, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < all.length) {
      const at = next++;
      await work(all[at]!, at);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
}
