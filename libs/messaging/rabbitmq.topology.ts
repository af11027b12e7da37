import { Logger } from '@nestjs/common';
import type { Channel, ChannelModel, Options } from 'amqplib';
import { TOPIC_NAMES, type Topic } from '#libs/contracts/index.js';
import { RETRY_POLICY, type RetryPolicy, tiersOf } from './retry-policy.js';

/** Losses after which the broker dead-letters a message itself; the server acts before. */
const DELIVERY_LIMIT = 20;
/** A safety stop, not a quota: beyond it publishes are refused. */
const MAX_LENGTH = 200_000;
const DEAD_LETTERS_KEPT_MS = 7 * 24 * 3_600_000;

/** Which queues exist. */
export interface Topology {
  prefix: string;
  topics: readonly Topic[];
  policy: RetryPolicy;
}

export function topologyOf(given: {
  queuePrefix?: string;
  topics?: readonly Topic[];
  retryPolicy?: RetryPolicy;
}) {
  return {
    prefix: given.queuePrefix ?? '',
    topics: given.topics ?? TOPIC_NAMES,
    policy: given.retryPolicy ?? RETRY_POLICY,
  };
}

export const queueOf = (prefix: string, topic: Topic) => `${prefix}${topic}`;
export const deadQueueOf = (prefix: string, topic: Topic) => `${prefix}${topic}.dead`;
export const retryQueueOf = (prefix: string, topic: Topic, ms: number) => `${prefix}${topic}.retry.${ms}`;

/** Every queue with its arguments: per topic its own, its dead one, and one per retry wait. */
export function queuesOf({
  prefix,
  topics,
  policy,
}: Topology): [name: string, options: Options.AssertQueue][] {
  const quorum = (more: Record<string, unknown>): Options.AssertQueue => ({
    durable: true,
    arguments: { 'x-queue-type': 'quorum', ...more },
  });
  // At-least-once dead-lettering keeps a message until its target has confirmed it; it needs reject-publish.
  const deadLetterTo = (queue: string) => ({
    'x-dead-letter-exchange': '',
    'x-dead-letter-routing-key': queue,
    'x-dead-letter-strategy': 'at-least-once',
    'x-overflow': 'reject-publish',
  });
  return topics.flatMap((topic) => [
    [deadQueueOf(prefix, topic), quorum({ 'x-message-ttl': DEAD_LETTERS_KEPT_MS })],
    [
      queueOf(prefix, topic),
      quorum({
        'x-delivery-limit': DELIVERY_LIMIT,
        'x-max-length': MAX_LENGTH,
        ...deadLetterTo(deadQueueOf(prefix, topic)),
      }),
    ],
    ...tiersOf(policy).map((ms): [string, Options.AssertQueue] => [
      retryQueueOf(prefix, topic, ms),
      quorum({ 'x-message-ttl': ms, ...deadLetterTo(queueOf(prefix, topic)) }),
    ]),
  ]);
}

/** Producers that may not write to the default exchange publish here; whatever the routing key, it reaches the queue. */
export const BULK_EXCHANGE: Topic = 'spendsense.ingest';

const ACCESS_REFUSED = 403;
const PRECONDITION_FAILED = 406;

/**
 * Declares the queues. Where the user may not, or an operator gave them other arguments, the queues belong to whoever
 * made them, and it is only checked that they exist; throws when one does not.
 */
export async function declareTopology(model: ChannelModel, topology: Topology): Promise<void> {
  const queues = queuesOf(topology);
  try {
    await onChannel(model, async (channel) => {
      for (const [name, options] of queues) await channel.assertQueue(name, options);
      if (topology.topics.includes(BULK_EXCHANGE)) {
        const name = queueOf(topology.prefix, BULK_EXCHANGE);
        await channel.assertExchange(name, 'fanout', { durable: true });
        await channel.bindQueue(name, name, '');
      }
    });
  } catch (failure) {
    const code = (failure as { code?: unknown }).code;
    if (code !== ACCESS_REFUSED && code !== PRECONDITION_FAILED) throw failure;
    Logger.warn(`Queues could not be declared (${code}); checking that they exist`, 'Messaging');
    await onChannel(model, async (channel) => {
      for (const [name] of queues) await channel.checkQueue(name);
    });
  }
}

/** A failed declaration closes its channel, so it gets one of its own. */
async function onChannel(model: ChannelModel, work: (channel: Channel) => Promise<void>): Promise<void> {
  const channel = await model.createChannel();
  channel.on('error', () => undefined);
  await work(channel);
  await channel.close();
}
