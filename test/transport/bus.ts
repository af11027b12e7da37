import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { Registry } from 'prom-client';
import { type PipelineEvents, SCHEMA_VERSION, type SmsReceived, type Topic } from '#libs/contracts/index.js';
import type { MessageOrigin } from '#libs/messaging/delivery.js';
import { MessagingMetrics } from '#libs/messaging/metrics.js';
import type { ModelQuestions } from '#libs/messaging/model-questions.js';
import type { PipelineServer, Surroundings } from '#libs/messaging/pipeline-server.js';
import type { PipelineQueues } from '#libs/messaging/pipeline-queues.js';
import type { Publisher } from '#libs/messaging/publisher.js';
import type { TransportSettings } from '#libs/messaging/transport-settings.js';
import { startTracing } from '#libs/tracing/start-tracing.js';
import { Readiness } from '#libs/runtime/readiness.js';

// Faults are what these tests make; only surprises are worth printing.
Logger.overrideLogger(['error', 'fatal']);

export type Handlers = {
  [T in Topic]?: (message: PipelineEvents[T], origin: MessageOrigin) => Promise<void> | void;
};

export interface DeadLetter {
  body: string;
  reason: string;
  errorClass: string;
  /** Everything kept beside the body. */
  facts: string;
}

/** A transport under test with a store of its own. */
export interface Bus {
  publisher: Publisher;
  server: PipelineServer;
  queues: PipelineQueues;
  questions: ModelQuestions;
  readiness: Readiness;
  registry: Registry;
  /** Consumes with these handlers; resolves when messages flow. */
  serve(handlers: Handlers): Promise<void>;
  /** Puts bytes into a topic's queue, as a stranger might. */
  sendRaw(topic: Topic, body: string, origin?: MessageOrigin): Promise<void>;
  deadLetters(topic: Topic): Promise<DeadLetter[]>;
  /** Another process on the same store, after this one has closed. */
  reopen(): Promise<Bus>;
  /** Shuts down as Nest does: consumers first, then the publisher. */
  close(): Promise<void>;
}

export type BusSettings = Partial<TransportSettings>;
export type OpenBus = (settings?: BusSettings) => Promise<Bus>;

/** The surroundings of a transport, with waits short enough for tests. */
export function surroundingsFor(settings: BusSettings): Surroundings & { registry: Registry } {
  const registry = new Registry();
  void startTracing({ service: 'contract', ratio: 0 });
  return {
    registry,
    metrics: new MessagingMetrics(registry),
    readiness: new Readiness(),
    settings: {
      service: 'contract',
      dataDir: '.',
      prefetch: 4,
      shutdownGraceMs: 5_000,
      handlerTimeoutMs: 2_000,
      retryPolicy: { waitsMs: [100, 300] },
      pauseMs: { first: 50, most: 200 },
      topics: ['sms.received', 'chunk.failed'],
      ...settings,
    },
  };
}

export function addHandlers(server: PipelineServer, handlers: Handlers): Promise<void> {
  for (const [topic, handler] of Object.entries(handlers)) {
    const handle = handler as (message: unknown, origin: MessageOrigin) => Promise<void> | void;
    server.addHandler(
      topic,
      async (message: unknown, origin: MessageOrigin) => handle(message, origin),
      true,
    );
  }
  return new Promise((resolve, reject) =>
    server.listen((failure) => (failure ? reject(failure as Error) : resolve())),
  );
}

/** A chunk as the gateway would send it; `index` tells chunks apart. */
export function chunk(index = 0): SmsReceived {
  return {
    version: SCHEMA_VERSION,
    chunkId: randomUUID(),
    tenantId: 'acme',
    items: [{ itemId: randomUUID(), submissionId: randomUUID(), index }],
    locale: { country: 'IN', timeZone: 'Asia/Kolkata' },
    sealed: 'sealed',
  };
}

export const indexOf = (message: SmsReceived) => message.items[0]!.index;
export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export const publishAll = (bus: Bus, chunks: SmsReceived[]) =>
  Promise.all(chunks.map((message) => bus.publisher.publish('sms.received', message)));
