import type { Figures, Measured } from '../figures.js';
import { type ByName, sumOf } from '../measure.js';
import {
  type ByService,
  type Configuration,
  describeConfiguration,
  PLAIN,
} from '../pipeline/configuration.js';
import { type Cost, type Load, type Model, type Worker, WORKERS } from './model.js';

/** As `ITEMS_PER_TRANSACTION` of libs/persistence/results.ts, and the defaults of .env.example. */
const DEFAULTS = { perTransaction: 1000, chunkSize: 200, prefetch: 16, queues: 1 };
const MICROSECOND = 1e-6;
const TOPICS = {
  masking: 'sms.received',
  features: 'sms.masked',
  inference: 'features.extracted',
  history: 'transactions.classified',
} as const satisfies Record<Worker, string>;

/** What is not taken from the figures: how it runs, on what, and costs in microseconds for an SMS, by process. */
export interface Given extends Configuration {
  machine?: Model['machine'];
  costs?: ByName;
  waits?: Partial<Model['waits']>;
  chunkSize?: number;
  prefetch?: number;
  queues?: number;
}

/** What loads of one process each took: the level is that of the load asked for, the share of messages that of all loads. */
export function modelOf(figures: Figures, load: Load, given: Given): Model {
  const base = figures.measured.filter((one) => describeConfiguration(one) === PLAIN);
  const level = base.find((one) => one.load === load.name);
  if (!level)
    throw new Error(
      `The figures have no load "${load.name}" with one of each. Measure it: npm run bench -- --only ${load.name} --figures FILE`,
    );
  const { costs = {} } = given;
  /** Seconds for a message and for an SMS, where `of` tells microseconds for an SMS. */
  const split = (of: (one: Measured) => number, messages: (one: Measured) => number, parts = 1): Cost => {
    const perMessage = slopeOf(base.map((one) => [messages(one), of(one)]));
    const perSms = Math.max(0, of(level) - perMessage * messages(level));
    return { perMessage: perMessage * MICROSECOND, perSms: (perSms * MICROSECOND) / parts };
  };
  const cpu = (name: string) => (one: Measured) => costs[name] ?? one.cpu[name] ?? 0;
  const messages = (name: Worker) => (one: Measured) => 1 / one.perMessage[TOPICS[name]]!;
  const hops = load.door === 'ingest' ? WORKERS.length + 1 : WORKERS.length;
  const whole = (one: Measured) => costs['database'] ?? one.cpu['database'] ?? 0;
  /** A database that is said to cost so much costs it in the proportions of what was measured. */
  const ofDatabase = (part: number, one: Measured) => (part * whole(one)) / (one.cpu['database'] || 1);
  const storing = (one: Measured) => ofDatabase(one.databaseCpu['history'] ?? 0, one);
  const accepting = ofDatabase(
    ['gateway', 'ingest', 'masking'].reduce((sum, name) => sum + (level.databaseCpu[name] ?? 0), 0),
    level,
  );
  const store = split(storing, messages('history'));
  const confirm = figures.basics.waits.confirm / 1000;
  const commit = figures.basics.waits.transaction / 1000;
  const broker = split(cpu('broker'), ({ perMessage }) => sumOf(inverse(perMessage)), hops);
  const history = split(cpu('history'), messages('history'));
  return {
    ...DEFAULTS,
    ...(given.chunkSize && { chunkSize: given.chunkSize }),
    ...(given.prefetch && { prefetch: given.prefetch }),
    ...(given.queues && { queues: given.queues }),
    tasks: { ...ofEach(1), ...given.scale },
    cpus: { ...ofEach(1), ...given.cpus },
    machine: given.machine ?? { shared: figures.cores },
    tenants: given.tenants,
    costs: {
      ...(Object.fromEntries(WORKERS.map((name) => [name, split(cpu(name), messages(name))])) as Record<
        Worker,
        Cost
      >),
      client: (costs['client'] ?? level.clientCpu) * MICROSECOND,
      door: cpu(load.door)(level) * MICROSECOND,
      broker,
      accepting: accepting * MICROSECOND,
      storing: store,
      others: Math.max(0, whole(level) - accepting - storing(level)) * MICROSECOND,
    },
    // What was waited for while little was going on, without the work that is counted as work.
    waits: {
      confirm: Math.max(0, confirm - broker.perMessage - broker.perSms),
      commit: Math.max(0, commit - history.perMessage - history.perSms - store.perMessage - store.perSms),
      ...given.waits,
    },
  };
}

const ofEach = (count: number) =>
  Object.fromEntries(['gateway', 'ingest', ...WORKERS].map((name) => [name, count])) as Required<ByService>;

const inverse = (figures: ByName): ByName =>
  Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, 1 / figure]));

/**
 * How much y grows with x, by least squares of the relative errors, and never less than nothing; 0 where x is always the same.
 * What is not explained by messages is taken to be by SMS.
 */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const weighted = points.filter(([, y]) => y > 0).map(([x, y]) => ({ x, y, weight: 1 / y ** 2 }));
  const weight = weighted.reduce((sum, point) => sum + point.weight, 0);
  const mean = (of: (point: { x: number; y: number }) => number) =>
    weighted.reduce((sum, point) => sum + point.weight * of(point), 0) / weight;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const variance = mean((point) => (point.x - x) ** 2);
  const covariance = mean((point) => (point.x - x) * (point.y - y));
  return variance > 1e-12 ? Math.max(0, covariance / variance) : 0;
}
