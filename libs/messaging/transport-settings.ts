import type { Topic } from '#libs/contracts/index.js';
import type { TenantKeys } from '#libs/sealing/tenant-keys.js';
import type { RetryPolicy } from './retry-policy.js';

/** What both transports need to know; an `Env` is one. What is optional has a default made for production. */
export interface TransportSettings {
  service: string;
  dataDir: string;
  brokerUrl?: string;
  brokerCaFile?: string;
  /** Messages of one topic that a process handles at the same time. */
  prefetch: number;
  shutdownGraceMs: number;
  retryPolicy?: RetryPolicy;
  handlerTimeoutMs?: number;
  /** How long a paused consumer waits before it tries again, the first time and at most. */
  pauseMs?: { first: number; most: number };
  /** How long a publish may take. */
  publishTimeoutMs?: number;
  /** In-process: messages a topic may hold before publishing waits. */
  queueCapacity?: number;
  /** How long this process has run; as Node says by default. */
  uptimeMs?: () => number;
  /** How long a raw text may wait on its queue. */
  rawTextsKeptMs?: number;
  /** RabbitMQ: losses after which the broker itself gives a message up. */
  deliveryLimit?: number;
  /** RabbitMQ: what every queue's name begins with. */
  queuePrefix?: string;
  /** Seal dead letters of the public queue. */
  deadLetterKeys?: TenantKeys;
  /** Whom a message on the public queue without a user speaks for. */
  anonymousTenant?: string;
  /** RabbitMQ: the topics whose queues are declared. */
  topics?: readonly Topic[];
}

export const HANDLER_TIMEOUT_MS = 30_000;
export const PUBLISH_TIMEOUT_MS = 5_000;
export const RAW_TEXTS_KEPT_MS = 24 * 3_600_000;
