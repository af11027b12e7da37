import { randomUUID } from 'node:crypto';
import { type Channel, type ChannelModel, connect } from 'amqplib';
import type { Topic } from '#libs/contracts/index.js';
import { RabbitMqPublisher } from '#libs/messaging/rabbitmq.publisher.js';
import { RabbitMqQuestions } from '#libs/messaging/rabbitmq.questions.js';
import { RabbitMqQueues } from '#libs/messaging/rabbitmq.queues.js';
import { RabbitMqServer } from '#libs/messaging/rabbitmq.server.js';
import {
  deadQueueOf,
  questionQueueOf,
  queueOf,
  queuesOf,
  topologyOf,
} from '#libs/messaging/rabbitmq.topology.js';
import { eventually } from '#test/support/eventually.js';
import { brokerUrlForTests } from '#test/support/rabbitmq.js';
import { addHandlers, type Bus, type BusSettings, type DeadLetter, surroundingsFor } from './bus.js';

/** The RabbitMQ transport on queues of its own, which `close` leaves behind for `reopen` and `deleteQueues` deletes. */
export interface RabbitMqBus extends Bus {
  publisher: RabbitMqPublisher;
  queue(topic: Topic): string;
  /** Starts the publisher only. */
  connect(): Promise<void>;
  /** A connection of the test itself. */
  withChannel<T>(work: (channel: Channel) => Promise<T>): Promise<T>;
  deleteQueues(): Promise<void>;
}

/** With `adminUrl` the test itself does not go through the proxy that the transport goes through. */
export async function openRabbitMq(settings: BusSettings & { adminUrl?: string } = {}): Promise<RabbitMqBus> {
  const brokerUrl = settings.brokerUrl ?? (await brokerUrlForTests());
  const queuePrefix = settings.queuePrefix ?? `test-${randomUUID().slice(0, 8)}.`;
  const surroundings = surroundingsFor({ ...settings, brokerUrl, queuePrefix });
  const { readiness, registry } = surroundings;
  const publisher = new RabbitMqPublisher(brokerUrl, surroundings);
  const server = new RabbitMqServer(brokerUrl, surroundings, publisher);
  const queues = new RabbitMqQueues(brokerUrl, surroundings, publisher);
  const questions = new RabbitMqQuestions(brokerUrl, surroundings);
  const topology = topologyOf(surroundings.settings);
  const close = async () => {
    await server.close();
    await publisher.onApplicationShutdown();
    await queues.onApplicationShutdown();
    await questions.onApplicationShutdown();
  };
  const withChannel = <T>(work: (channel: Channel) => Promise<T>) =>
    onChannel(settings.adminUrl ?? brokerUrl, work);
  const bus: RabbitMqBus = {
    publisher,
    server,
    queues,
    questions,
    readiness,
    registry,
    close,
    withChannel,
    queue: (topic) => queueOf(queuePrefix, topic),
    connect: async () => {
      publisher.onApplicationBootstrap();
      await publisher.firstConnect;
    },
    serve: async (handlers) => {
      await bus.connect();
      await addHandlers(server, handlers);
      await eventually(async () => {
        const { ready, checks } = await readiness.report();
        if (!ready) throw new Error(JSON.stringify(checks));
      });
    },
    // As a service that sends on what it was sent: the sender stands in a header, which the broker vouches for.
    sendRaw: (topic, body, { sender, contentType } = {}) =>
      withChannel(async (channel) => {
        const origin =
          sender === undefined ? {} : { userId: publisher.user, headers: { 'x-sender': sender } };
        channel.sendToQueue(bus.queue(topic), Buffer.from(body), { contentType, ...origin });
      }),
    deadLetters: (topic) =>
      withChannel((channel) => readDeadLetters(channel, deadQueueOf(queuePrefix, topic))),
    reopen: async () => {
      await close();
      return openRabbitMq({ ...settings, queuePrefix });
    },
    deleteQueues: () =>
      withChannel(async (channel) => {
        for (const [name] of [...queuesOf(topology), questionQueueOf(queuePrefix)])
          await channel.deleteQueue(name);
      }),
  };
  return bus;
}

async function onChannel<T>(url: string, work: (channel: Channel) => Promise<T>): Promise<T> {
  const model: ChannelModel = await connect(url);
  model.on('error', () => undefined);
  try {
    const channel = await model.createChannel();
    channel.on('error', () => undefined);
    const answer = await work(channel);
    await channel.close();
    return answer;
  } finally {
    await model.close();
  }
}

/** Looks without taking: what is not acknowledged goes back when the channel closes. */
async function readDeadLetters(channel: Channel, queue: string): Promise<DeadLetter[]> {
  const letters: DeadLetter[] = [];
  for (;;) {
    const message = await channel.get(queue);
    if (!message) return letters;
    const headers = message.properties.headers ?? {};
    letters.push({
      body: message.content.toString(),
      reason: String(headers['x-reason']),
      errorClass: String(headers['x-error-class']),
      facts: JSON.stringify(message.properties),
    });
  }
}
