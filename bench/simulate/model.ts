import type { ServiceName } from '#test/support/pipeline-processes.js';

/** Processor time of handling messages, in seconds. */
export interface Cost {
  perMessage: number;
  perSms: number;
}

export const costOf = ({ perMessage, perSms }: Cost, sms: number, messages = 1): number =>
  messages * perMessage + sms * perSms;

/** The services in the order of the flow; SMS come in by one of the first two. */
export const WORKERS = ['masking', 'features', 'inference', 'history'] as const satisfies ServiceName[];
export type Worker = (typeof WORKERS)[number];
export type Door = 'gateway' | 'ingest';

/** A way in which SMS come in. */
export interface Load {
  name: string;
  door: Door;
  /** SMS in a request, a batch of a file or a delivery. */
  perRequest: number;
  /** Requests under way at a time; of an upload, of each tenant. Infinite for deliveries that wait on their queue. */
  atOnce: number;
  /** Whether a batch goes to the broker alone, or together with others that came meanwhile. */
  alone: boolean;
}

/** What a simulation goes by: sizes and costs of a pipeline, times in seconds. */
export interface Model {
  tasks: Record<Door | Worker, number>;
  /** Processors that each task may use: one at most, as each has one event loop. */
  cpus: Record<Door | Worker, number>;
  /** Processors of the one machine that everything shares, or of the broker and the database, tasks having their own. */
  machine: { shared: number } | { broker: number; database: number };
  tenants: number;
  /** Queues of each topic, among which its messages are spread. */
  queues: number;
  chunkSize: number;
  prefetch: number;
  /** Most SMS that history stores in one transaction. */
  perTransaction: number;
  costs: Record<Worker, Cost> & {
    /** Of the program that hands SMS in, and of the door. */
    client: number;
    door: number;
    /** Of a message that passes one queue. */
    broker: Cost;
    /** Of the database for what comes in, what is stored, and what it does on its own. */
    accepting: number;
    storing: Cost;
    others: number;
  };
  waits: {
    /** Until a message is confirmed, and a transaction is on disk, when nobody else wants anything. */
    confirm: number;
    commit: number;
  };
}
