import type { Basics, Figures } from '../figures.js';
import type { ByName } from '../measure.js';
import type { ByService, Configuration } from '../pipeline/configuration.js';
import { costsOf } from './costs-of.js';
import { costOf, type Load, type Model, WORKERS } from './model.js';

/** As `ITEMS_PER_TRANSACTION` of libs/persistence/results.ts, and the defaults of .env.example. */
const DEFAULTS = { perTransaction: 1000, prefetch: 16, queues: 1 };

/** What is not taken from the figures: how it runs, on what, and costs in microseconds for an SMS, by process. */
export interface Given extends Configuration {
  machine?: Model['machine'];
  costs?: ByName;
  waits?: Partial<Model['waits']>;
  prefetch?: number;
  queues?: number;
}

/** A pipeline of so many tasks that costs what the figures say. */
export function modelOf(figures: Figures, load: Load, given: Given): Model {
  const costs = costsOf(figures, load, given);
  return {
    ...DEFAULTS,
    ...(given.prefetch && { prefetch: given.prefetch }),
    ...(given.queues && { queues: given.queues }),
    chunkSize: given.chunkSize,
    tenants: given.tenants,
    tasks: { ...ofEach(1), ...given.scale },
    cpus: { ...ofEach(1), ...given.cpus },
    machine: given.machine ?? { shared: figures.cores },
    costs,
    waits: { ...waitsOf(figures.basics, costs), ...given.waits },
  };
}

/** What was waited for while little was going on, without the work that is counted as work. */
function waitsOf({ waits }: Basics, { broker, history, storing }: Model['costs']): Model['waits'] {
  return {
    confirm: Math.max(0, waits.confirm / 1000 - costOf(broker, 1)),
    commit: Math.max(0, waits.transaction / 1000 - costOf(history, 1) - costOf(storing, 1)),
  };
}

const ofEach = (count: number) =>
  Object.fromEntries(['gateway', 'ingest', ...WORKERS].map((name) => [name, count])) as Required<ByService>;
