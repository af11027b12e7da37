import { readFileSync, writeFileSync } from 'node:fs';
import type { ByName } from './measure.js';
import { type Configuration, describeConfiguration } from './pipeline/configuration.js';

/** What one load took of one configuration: medians of its runs, per SMS where it does not say otherwise. */
export interface Measured extends Configuration {
  load: string;
  date: string;
  commit: string;
  sms: number;
  runs: number;
  /** SMS a second with a result. */
  perSecond: { median: number; least: number; greatest: number };
  /** Microseconds of a processor, by process; processes of one service together. */
  cpu: ByName;
  /** Of the database's, those of the connections of each service. */
  databaseCpu: ByName;
  /** Microseconds of the program that handed the SMS in. */
  clientCpu: number;
  /** MB, of one process. */
  resident: ByName;
  /** SMS in a message, by topic. */
  perMessage: ByName;
  /** Bytes of message bodies, by topic, and of PostgreSQL's log. */
  bytes: ByName;
}

/** What `npm run bench -- --figures` measured on one machine, for whoever calculates with it. */
export interface Figures {
  machine: string;
  cores: number;
  measured: Measured[];
  basics: Basics;
}

/** What does not depend on a load: of a stack that little is asked of, or of one part alone. */
export interface Basics {
  latency: { ask: string; perSecond: number; p50: number; p99: number }[];
  /** Milliseconds, while little is going on: from publish to confirm, and a transaction of history. */
  waits: { confirm: number; transaction: number };
  /** Messages that pass one quorum queue in a second, by their size. */
  queue: { bytes: number; perSecond: number }[];
  /** Bytes on disk for an SMS, by table. */
  stored: ByName;
  /** SMS a second that one processor masks, reads and classifies, without a queue and a database. */
  pure: number;
}

/** Throws with a sentence where there is no such file. */
export function readFigures(path: string): Figures {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Figures;
  } catch (failure) {
    const { message } = failure as Error;
    throw new Error(`${path} cannot be read: ${message}. Measure it: npm run bench -- --figures ${path}`, {
      cause: failure,
    });
  }
}

const nameOf = (one: Measured) => `${one.load}: ${describeConfiguration(one)}`;

/**
 * What is measured again takes the place of what was; figures of another machine are not mixed in. Throws where the basics are
 * neither known nor fresh.
 */
export function addFigures(
  known: Figures | undefined,
  fresh: Omit<Figures, 'basics'> & { basics?: Basics | undefined },
): Figures {
  const kept = known?.machine === fresh.machine ? known : undefined;
  const basics = fresh.basics ?? kept?.basics;
  if (!basics)
    throw new Error('Measure one of each first: npm run bench -- --figures FILE, without any other option.');
  const again = new Set(fresh.measured.map(nameOf));
  const old = kept?.measured.filter((one) => !again.has(nameOf(one))) ?? [];
  return { ...fresh, measured: [...old, ...fresh.measured], basics };
}

export function writeFigures(path: string, figures: Figures): void {
  writeFileSync(path, `${JSON.stringify(figures, rounded, 2)}\n`);
}

const rounded = (_key: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toPrecision(4)) : value;
