import { sumOf } from '../measure.js';
import type { Basics, Figures } from '../figures.js';
import { hopsOf, levelOf } from './costs-of.js';
import { costOf, type Load, type Model, WORKERS } from './model.js';

const SECONDS_A_DAY = 86_400;

/** What a plan is for. */
export interface Demand {
  /** SMS a day. */
  perDay: number;
  /** How much busier the busiest hour is than the day; docs/cost.md takes the same of a month. */
  peak: number;
  /** The share of anything that may be in use at the peak: beyond it queues grow long. */
  utilisation: number;
  /** Processors of one broker and of one database. */
  brokerCores: number;
  databaseCores: number;
}

export interface Plan {
  /** SMS a second at the peak. */
  perSecond: number;
  /** Tasks of each service. */
  tasks: Record<string, number>;
  broker: {
    processors: number;
    /** Messages a second that pass one topic. */
    perTopic: number;
    /** Queues that a topic must be spread over, as one is one process of the broker. */
    queues: number;
    brokers: number;
    megabytesPerSecond: number;
  };
  database: {
    processors: number;
    servers: number;
    logMegabytesPerSecond: number;
    gigabytesPerDay: number;
  };
}

/**
 * How many of everything keep below the utilisation that a demand allows: the utilisation law, rate times service demand
 * (Denning and Buzen, The Operational Analysis of Queueing Network Models, ACM Computing Surveys 10:3, 1978). Requests are
 * taken to be as small as the load makes them: that none gather on their way is the most costly case.
 */
export function planFor(figures: Figures, model: Model, load: Load, demand: Demand): Plan {
  const { costs, cpus } = model;
  const { peak, utilisation, brokerCores, databaseCores } = demand;
  const perSecond = (demand.perDay / SECONDS_A_DAY) * peak;
  const perMessage = messageSize(load, model);
  const messages = perSecond / perMessage;
  const enough = (used: number, of: number) => Math.max(1, Math.ceil(used / (of * utilisation)));
  const broker = messages * hopsOf(load) * costOf(costs.broker, perMessage);
  const storing = costOf(costs.storing, perMessage) / perMessage;
  const database = perSecond * (costs.accepting + storing + costs.others);
  const { 'write-ahead log': log = 0, ...bodies } = levelOf(figures, load.name).bytes;
  const { queue, stored } = figures.basics;
  const largest = perMessage * Math.max(...Object.values(bodies));
  return {
    perSecond,
    tasks: Object.fromEntries(
      Object.entries(secondsOf(model, load)).map(([name, each]) => [
        name,
        enough(messages * each, cpus[name as keyof typeof cpus]),
      ]),
    ),
    broker: {
      processors: broker,
      perTopic: messages,
      queues: enough(messages, queueLimit(queue, largest)),
      brokers: enough(broker, brokerCores),
      megabytesPerSecond: (perSecond * sumOf(bodies)) / 1e6,
    },
    database: {
      processors: database,
      servers: enough(database, databaseCores),
      logMegabytesPerSecond: (perSecond * log) / 1e6,
      gigabytesPerDay: (demand.perDay * sumOf(stored)) / 1e9,
    },
  };
}

/** What docs/cost.md asks to be measured, by its names, as far as a load tells: what one task takes below the utilisation. */
export function measuresOf(
  figures: Figures,
  model: Model,
  load: Load,
  utilisation: number,
): Record<string, number> {
  const perMessage = messageSize(load, model);
  const rates = Object.entries(secondsOf(model, load)).map(([name, seconds]) => {
    const rate = (model.cpus[name as keyof Model['cpus']] * utilisation * perMessage) / seconds;
    return [`${name}SmsPerSecond`, Math.floor(rate)];
  });
  const bytesPerStoredSms = Math.ceil(sumOf(figures.basics.stored));
  return { ...Object.fromEntries(rates), smsPerRequest: load.perRequest, bytesPerStoredSms };
}

/** SMS in a message that nothing else joins. */
const messageSize = ({ perRequest }: Load, { chunkSize }: Model) =>
  perRequest / Math.ceil(perRequest / chunkSize);

/** Of a processor for such a message, by service. */
function secondsOf(model: Model, load: Load): Record<string, number> {
  const { costs } = model;
  const sms = messageSize(load, model);
  const workers = WORKERS.map((name) => [name, costOf(costs[name], sms)]);
  return { [load.door]: costs.door * sms, ...Object.fromEntries(workers) };
}

/** Messages of so many bytes a second through one queue: the time of one grows with its size, on a line through what was measured. */
export function queueLimit(measured: Basics['queue'], bytes: number): number {
  const [small, large] = [measured[0]!, measured.at(-1)!];
  const seconds = (1 / large.perSecond - 1 / small.perSecond) / (large.bytes - small.bytes || 1);
  return 1 / (1 / small.perSecond + Math.max(0, seconds) * (bytes - small.bytes));
}

/** SMS a second of one tenant at most: its transactions are one after the other, each of as many SMS as it may hold. */
export function tenantLimit({ costs, waits, cpus, chunkSize, perTransaction }: Model): number {
  const messages = perTransaction / chunkSize;
  const seconds =
    costOf(costs.history, perTransaction, messages) / cpus.history +
    costOf(costs.storing, perTransaction, messages) +
    waits.commit;
  return perTransaction / seconds;
}
