import type { Channel, ChannelModel, Options } from 'amqplib';
import { RAW_TOPICS, TOPIC_NAMES, type Topic } from '#libs/contracts/index.js';
import { answered } from './answered.js';
import { PATIENCE_MS, QUESTIONS } from './model-questions.js';
import { RETRY_POLICY, type RetryPolicy, tiersOf } from './retry-policy.js';
import { RAW_TEXTS_KEPT_MS } from './transport-settings.js';

/**
 * Losses after which the broker dead-letters a message itself. The server acts long before, but for a message that never
 * gets through to it: where connections are cut in the middle of it, it is not to blame.
 */
const DELIVERY_LIMIT = 1_000;
/** A safety stop, not a quota: beyond it publishes are refused. */
const MAX_LENGTH = 200_000;
const DEAD_LETTERS_KEPT_MS = 7 * 24 * 3_600_000;
/** More than could be answered while anybody waits. */
const MOST_QUESTIONS = 100;
/** As good as none: RabbitMQ 4 has a limit of 20, and a dead letter beyond it would be dropped. */
const DEAD_DELIVERY_LIMIT = 1_000_000;

/** Which queues exist. */
export interface Topology {
  prefix: string;
  topics: readonly Topic[];
  policy: RetryPolicy;
  /** A raw text that waits longer is a dead letter; a retry begins a wait of its own. */
  rawTextsKeptMs: number;
  deliveryLimit: number;
}

export function topologyOf(given: {
  queuePrefix?: string;
  topics?: readonly Topic[];
  retryPolicy?: RetryPolicy;
  rawTextsKeptMs?: number;
  deliveryLimit?: number;
}): Topology {
  return {
    prefix: given.queuePrefix ?? '',
    topics: given.topics ?? TOPIC_NAMES,
    policy: given.retryPolicy ?? RETRY_POLICY,
    rawTextsKeptMs: given.rawTextsKeptMs ?? RAW_TEXTS_KEPT_MS,
    deliveryLimit: given.deliveryLimit ?? DELIVERY_LIMIT,
  };
}

export const queueOf = (prefix: string, topic: Topic) => `${prefix}${topic}`;
export const deadQueueOf = (prefix: string, topic: Topic) => `${prefix}${topic}.dead`;
export const retryQueueOf = (prefix: string, topic: Topic, ms: number) => `${prefix}${topic}.retry.${ms}`;

const quorum = (more: Record<string, unknown>): Options.AssertQueue => ({
  durable: true,
  arguments: { 'x-queue-type': 'quorum', ...more },
});

/** Every queue of the topics with its arguments: per topic its own, its dead one, and one per retry wait. */
export function queuesOf({
  prefix,
  topics,
  policy,
  rawTextsKeptMs,
  deliveryLimit,
}: Topology): [name: string, options: Options.AssertQueue][] {
  // At-least-once dead-lettering keeps a message until its target has confirmed it; it needs reject-publish.
  const deadLetterTo = (queue: string) => ({
    'x-dead-letter-exchange': '',
    'x-dead-letter-routing-key': queue,
    'x-dead-letter-strategy': 'at-least-once',
    'x-overflow': 'reject-publish',
  });
  return topics.flatMap((topic) => [
    [
      deadQueueOf(prefix, topic),
      quorum({ 'x-message-ttl': DEAD_LETTERS_KEPT_MS, 'x-delivery-limit': DEAD_DELIVERY_LIMIT }),
    ],
    [
      queueOf(prefix, topic),
      quorum({
        'x-delivery-limit': deliveryLimit,
        'x-max-length': MAX_LENGTH,
        ...(RAW_TOPICS.includes(topic) && { 'x-message-ttl': rawTextsKeptMs }),
        ...deadLetterTo(deadQueueOf(prefix, topic)),
      }),
    ],
    ...tiersOf(policy).map((ms): [string, Options.AssertQueue] => [
      retryQueueOf(prefix, topic, ms),
      quorum({ 'x-message-ttl': ms, ...deadLetterTo(queueOf(prefix, topic)) }),
    ]),
  ]);
}

/** The queue of questions with its arguments: what nobody took while its asker waited is gone, and few wait. */
export const questionQueueOf = (prefix: string): [name: string, options: Options.AssertQueue] => [
  `${prefix}${QUESTIONS}`,
  quorum({
    'x-message-ttl': PATIENCE_MS,
    'x-max-length': MOST_QUESTIONS,
    'x-overflow': 'reject-publish',
  }),
];

/** Producers that may not write to the default exchange publish here; whatever the routing key, it reaches the queue. */
export const BULK_EXCHANGE: Topic = 'spendsense.ingest';

const NOT_FOUND = 404;

/**
 * Sees to it that the queues exist. Where they do, they stay as whoever made them wanted them, and a user without the
 * right to declare gets along; where one is missing, all are declared. Throws when that is refused.
 */
export async function declareTopology(model: ChannelModel, topology: Topology): Promise<void> {
  const queues = queuesOf(topology);
  const bulk = topology.topics.includes(BULK_EXCHANGE) ? queueOf(topology.prefix, BULK_EXCHANGE) : undefined;
  const look = async (channel: Channel) => {
    for (const [name] of queues) await channel.checkQueue(name);
    if (bulk) await channel.checkExchange(bulk);
  };
  const declare = async (channel: Channel) => {
    for (const [name, options] of queues) await channel.assertQueue(name, options);
    if (!bulk) return;
    await channel.assertExchange(bulk, 'fanout', { durable: true });
    await channel.bindQueue(bulk, bulk, '');
  };
  await declareUnless(model, look, declare);
}

/** As `declareTopology`, for the queue of questions. */
export async function declareQuestionQueue(model: ChannelModel, prefix: string): Promise<void> {
  const [name, options] = questionQueueOf(prefix);
  await declareUnless(
    model,
    (channel) => channel.checkQueue(name),
    (channel) => channel.assertQueue(name, options),
  );
}

async function declareUnless(
  model: ChannelModel,
  look: (channel: Channel) => Promise<unknown>,
  declare: (channel: Channel) => Promise<unknown>,
): Promise<void> {
  const isMissing = await onChannel(model, look).then(
    () => false,
    (failure: { code?: unknown }) => {
      if (failure.code !== NOT_FOUND) throw failure;
      return true;
    },
  );
  if (isMissing) await onChannel(model, declare);
}

/** A failed declaration closes its channel, so it gets one of its own. */
export async function onChannel<T>(model: ChannelModel, work: (channel: Channel) => Promise<T>): Promise<T> {
  const channel = await answered(model.createChannel());
  channel.on('error', () => undefined);
  // A connection that dies while its channel is being closed ends the channel, but never answers the close.
  const ended = new Promise<void>((resolve) => channel.once('close', resolve));
  try {
    return await work(channel);
  } finally {
    await answered(Promise.race([channel.close(), ended])).catch(() => undefined);
  }
}
