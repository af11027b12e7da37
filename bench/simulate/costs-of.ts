import type { Figures, Measured } from '../figures.js';
import type { ByName } from '../measure.js';
import { type ByService, CHUNK_SIZE, describeConfiguration, PLAIN } from '../pipeline/configuration.js';
import { type Cost, type Load, type Model, type Worker, WORKERS } from './model.js';

const MICROSECOND = 1e-6;
const TOPICS = {
  masking: 'sms.received',
  features: 'sms.masked',
  inference: 'features.extracted',
  history: 'transactions.classified',
} as const satisfies Record<Worker, string>;
const ACCEPTING = ['gateway', 'ingest', 'masking'];

/** Of one run: microseconds, or messages, for an SMS. */
type Figure = (one: Measured) => number;

/**
 * What the load took with one of each, under the same limits where that was measured: a process that is held back again and
 * again takes longer for the same work. Throws where nobody has measured any.
 */
export function levelOf({ measured }: Figures, load: string, cpus: ByService = {}): Measured {
  const limited = describeConfiguration({ scale: {}, cpus, tenants: 1, chunkSize: CHUNK_SIZE });
  const ofLoad = measured.filter((one) => one.load === load);
  const level =
    ofLoad.find((one) => describeConfiguration({ ...one, tenants: 1 }) === limited) ??
    ofLoad.find((one) => describeConfiguration(one) === PLAIN);
  if (level) return level;
  throw new Error(
    `The figures have no load "${load}" with one of each. Measure it: npm run bench -- --only ${load} --figures FILE`,
  );
}

/**
 * What an SMS costs is that of its load; `given` are microseconds in place of what was measured. How much of it is a message's
 * is told by files cut into chunks of different sizes, which differ in nothing else; without such runs, nothing.
 */
export function costsOf(
  figures: Figures,
  load: Load,
  { costs: given = {}, cpus }: { costs?: ByName; cpus?: ByService } = {},
): Model['costs'] {
  const level = levelOf(figures, load.name, cpus);
  const files = figures.measured.filter(
    (one) => one.load === 'upload' && describeConfiguration({ ...one, chunkSize: CHUNK_SIZE }) === PLAIN,
  );
  const split = (of: Figure, messages: Figure): Cost => {
    const slope = slopeOf(files.map((one) => [messages(one), of(one)]));
    const perMessage = Math.min(slope, of(level) / messages(level));
    const perSms = of(level) - perMessage * messages(level);
    return { perMessage: perMessage * MICROSECOND, perSms: perSms * MICROSECOND };
  };
  const cpu =
    (name: string): Figure =>
    (one) =>
      given[name] ?? one.cpu[name] ?? 0;
  const messagesOf =
    (name: Worker): Figure =>
    (one) =>
      1 / one.perMessage[TOPICS[name]]!;
  const ofDatabase = (one: Measured, services: readonly string[]) => {
    const part = services.reduce((sum, name) => sum + (one.databaseCpu[name] ?? 0), 0);
    // A database that is said to cost so much costs it in the proportions of what was measured.
    return (part * cpu('database')(one)) / (one.cpu['database'] || 1);
  };
  const workers = WORKERS.map((name) => [name, split(cpu(name), messagesOf(name))] as const);
  const broker = split(cpu('broker'), allMessages);
  const accepting = ofDatabase(level, ACCEPTING);
  const rest = cpu('database')(level) - accepting - ofDatabase(level, ['history']);
  return {
    ...(Object.fromEntries(workers) as Record<Worker, Cost>),
    client: (given['client'] ?? level.clientCpu) * MICROSECOND,
    door: cpu(load.door)(level) * MICROSECOND,
    broker: { ...broker, perSms: broker.perSms / hopsOf(load) },
    accepting: accepting * MICROSECOND,
    storing: split((one) => ofDatabase(one, ['history']), messagesOf('history')),
    others: Math.max(0, rest) * MICROSECOND,
  };
}

/** Queues that an SMS passes. */
export const hopsOf = ({ door }: Load): number => WORKERS.length + (door === 'ingest' ? 1 : 0);

const allMessages: Figure = ({ perMessage }) =>
  Object.values(perMessage).reduce((sum, sms) => sum + 1 / sms, 0);

/** How much y grows with x, by least squares of the relative errors, and never less than nothing; 0 where x is always the same. */
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
