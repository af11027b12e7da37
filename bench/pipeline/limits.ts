import { randomUUID } from 'node:crypto';
import { connect } from 'amqplib';
import { categorise } from '#libs/classifier/categorise.js';
import { classifyItems } from '#libs/classifier/classifier.js';
import { loadClassifier } from '#libs/classifier/load-classifier.js';
import { Secret } from '#libs/contracts/secret.js';
import { createTokeniser } from '#libs/masking/tokens/tokeniser.js';
import { extractItems } from '#services/features/features.consumer.js';
import { maskItems } from '#services/masking/mask-items.js';
import { inParts } from './loads.js';

const LOCALE = { country: 'IN', timeZone: 'Asia/Kolkata' };
const CHUNK = 200;

/**
 * SMS a second that one processor masks, reads and classifies, without a queue, a seal or a database; `others` come first, as
 * code that has not run for a while is not compiled yet.
 */
export async function pureRate(others: readonly string[], texts: readonly string[]): Promise<number> {
  const tokenise = createTokeniser(new Uint8Array(32).fill(7), 'k1', 'local');
  const classifier = await loadClassifier('models');
  const receivedAt = new Date().toISOString();
  const readAll = async (all: readonly string[]) => {
    for (const part of inParts(all, CHUNK)) {
      const refs = part.map((_, index) => ({ itemId: randomUUID(), submissionId: 'bench', index }));
      const sms = part.map((text) => new Secret({ text, receivedAt }));
      const masked = maskItems(refs, sms, { tokenise, country: LOCALE.country });
      const items = extractItems(masked, LOCALE);
      const scores = await classifyItems(classifier, items);
      items.forEach(({ fields }, i) => categorise(fields, scores[i]!, classifier));
    }
  };
  await readAll(others);
  const before = process.cpuUsage();
  await readAll(texts);
  const { user, system } = process.cpuUsage(before);
  return texts.length / ((user + system) / 1e6);
}

const QUEUE = 'bench.raw';
const WINDOW = 16;

/** Messages of `bytes` a second that pass a durable quorum queue, each confirmed and acknowledged, with a window of 16. */
export async function amqpRate(brokerUrl: string, bytes: number, count: number): Promise<number> {
  const connection = await connect(brokerUrl);
  const [out, back] = await Promise.all([connection.createConfirmChannel(), connection.createChannel()]);
  await back.assertQueue(QUEUE, { durable: true, arguments: { 'x-queue-type': 'quorum' } });
  await back.prefetch(WINDOW);
  const body = Buffer.alloc(bytes, 'x');
  let received = 0;
  const started = performance.now();
  const all = new Promise<void>((resolve) => {
    void back.consume(QUEUE, (message) => {
      if (!message) return;
      back.ack(message);
      if (++received === count) resolve();
    });
  });
  let sent = 0;
  const sendNext = (): void => {
    if (sent++ < count) out.sendToQueue(QUEUE, body, { persistent: true }, sendNext);
  };
  for (let i = 0; i < WINDOW; i++) sendNext();
  await all;
  const seconds = (performance.now() - started) / 1000;
  await back.deleteQueue(QUEUE);
  await connection.close();
  return count / seconds;
}
