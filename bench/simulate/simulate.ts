import { Random } from '#libs/evaluation/random.js';
import { quantile } from '../measure.js';
import { Agenda } from './agenda.js';
import { arrive, handIn } from './loads.js';
import { type Load, type Model, WORKERS } from './model.js';
import { Pipeline, type Request } from './pipeline.js';
import { start } from './process.js';
import type { Station } from './station.js';

/** What is to be simulated: `perSecond` SMS at random, or everything as fast as answers come. */
export interface Run {
  load: Load;
  sms: number;
  perSecond?: number | undefined;
  seed: number;
}

/** How busy one part was. */
export interface Busy {
  name: string;
  servers: number;
  /** Processors in use, on average. */
  processors: number;
  /** Of what it may use. */
  utilisation: number;
  /** Messages in it, on average and at most: those that wait, and those in hand. */
  waiting?: { mean: number; greatest: number };
}

export interface Result {
  /** SMS a second with a result, from the first that came to the last result. */
  perSecond: number;
  seconds: number;
  parts: Busy[];
  /** The part that is used most. */
  bottleneck: Busy;
  /** Seconds from a request to the last of its results. */
  latency: { p50: number; p99: number };
}

/** Lets a load run through the pipeline until every SMS has its result; the same seed gives the same result. */
export function simulate(model: Model, { load, sms, perSecond, seed }: Run): Result {
  const agenda = new Agenda();
  const unfinished = new Map<Request, number>();
  const latencies: number[] = [];
  let ended = 0;
  const pipeline = new Pipeline(agenda, model, load.door, (request, part) => {
    const left = (unfinished.get(request) ?? request.sms) - part;
    ended = agenda.now;
    unfinished.set(request, left);
    if (left > 0) return;
    unfinished.delete(request);
    latencies.push(agenda.now - request.arrived);
  });
  const { tenants, costs } = model;
  const work = { agenda, pipeline, load, sms, tenants, clientCost: costs.client };
  if (perSecond === undefined) handIn(work);
  else start(arrive(work, perSecond, new Random(seed)));
  agenda.run();
  const parts = partsOf(pipeline, load, ended);
  return {
    perSecond: sms / ended,
    seconds: ended,
    parts,
    bottleneck: parts.reduce((most, part) => (part.utilisation > most.utilisation ? part : most)),
    latency: { p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) },
  };
}

function partsOf(pipeline: Pipeline, { door }: Load, seconds: number): Busy[] {
  const { doors, workers, queues, broker, database, ledgers, machines } = pipeline;
  const busy = (name: string, stations: readonly Station[], more: Partial<Busy> = {}): Busy => {
    const processors = sum(stations.map(({ used }) => used)) / seconds;
    const most = sum(stations.map(({ cpus }) => cpus));
    return { name, servers: stations.length, processors, utilisation: processors / most, ...more };
  };
  const depth = (name: keyof typeof queues) => {
    const { mean, greatest } = queues[name].depth;
    return { waiting: { mean, greatest } };
  };
  const queuesOf = [door, ...WORKERS].map((name) => broker[name]);
  const busiest = Math.max(...queuesOf.map(({ used, servers }) => used / servers / seconds));
  const held = [...ledgers.values()].map(({ taken }) => taken.mean);
  const doorStations = doors.map(({ station }) => station);
  return [
    busy(door, doorStations, door === 'ingest' ? depth('ingest') : {}),
    ...WORKERS.map((name) => busy(name, workers[name], depth(name))),
    // What these may use is what their machine has.
    busy('broker', queuesOf, { utilisation: 0 }),
    busy('database', [database], { utilisation: 0 }),
    { name: 'busiest queue', servers: 1, processors: busiest, utilisation: busiest },
    { name: 'ledger of the busiest tenant', servers: 1, processors: 0, utilisation: Math.max(0, ...held) },
    ...Object.entries(machines).map(([name, { count, used }]) => ({
      name: name === 'machine' ? 'processors of the machine' : `processors of the ${name}`,
      servers: count,
      processors: used / seconds,
      utilisation: used / seconds / count,
    })),
  ];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
