import { PER_REQUEST, REQUESTS_AT_A_TIME, SINGLES_AT_A_TIME } from '../pipeline/loads.js';
import type { Random } from '#libs/evaluation/random.js';
import type { Agenda } from './agenda.js';
import type { Load } from './model.js';
import type { Pipeline, Request } from './pipeline.js';
import { type Process, start } from './process.js';

/** As `BATCH_ROWS` of libs/intake/open-submission.ts. */
const ROWS_OF_A_FILE = 500;

/** The loads of `npm run bench`, by the same names. */
export const SIMULATED: Record<string, Load> = Object.fromEntries(
  (
    [
      { name: 'upload', door: 'gateway', perRequest: ROWS_OF_A_FILE, atOnce: 1, alone: true },
      { name: 'batch', door: 'gateway', perRequest: PER_REQUEST, atOnce: REQUESTS_AT_A_TIME, alone: false },
      { name: 'single', door: 'gateway', perRequest: 1, atOnce: SINGLES_AT_A_TIME, alone: false },
      { name: 'queue', door: 'ingest', perRequest: PER_REQUEST, atOnce: Infinity, alone: false },
    ] satisfies Load[]
  ).map((load) => [load.name, load]),
);

/** What a load needs: the pipeline, and how many SMS of how many tenants to hand in. */
export interface Work {
  agenda: Agenda;
  pipeline: Pipeline;
  load: Load;
  sms: number;
  tenants: number;
  /** Seconds of a processor of whoever hands in, for an SMS. */
  clientCost: number;
}

/** Hands everything in as fast as answers come. */
export function handIn(work: Work): void {
  const { load, sms, tenants } = work;
  if (load.alone) {
    for (let i = 0; i < tenants; i++) start(sendFile(work, i));
    return;
  }
  const requests = requestsOf(sms, load.perRequest, tenants);
  const clients = Math.min(load.atOnce, requests.length);
  if (load.door === 'ingest') return start(publishAll(work, requests));
  const next = requests.values();
  for (let i = 0; i < clients; i++) start(sendNext(work, next));
}

/** Hands requests in at random, so many SMS a second on average, whatever becomes of them (Poisson arrivals). */
export function* arrive(work: Work, perSecond: number, random: Random): Process {
  const { agenda, load, sms, tenants } = work;
  for (const { tenant, sms: size } of requestsOf(sms, load.perRequest, tenants)) {
    yield agenda.wait((-Math.log(1 - random.next()) * load.perRequest) / perSecond);
    start(send(work, { tenant, sms: size, arrived: agenda.now }));
  }
}

function* sendFile(work: Work, tenant: number): Process {
  const { agenda, pipeline, load, sms, tenants, clientCost } = work;
  for (const { sms: size } of requestsOf(sms / tenants, load.perRequest, 1)) {
    yield* pipeline.client.serve(clientCost * size);
    yield* pipeline.batch({ tenant: String(tenant), sms: size, arrived: agenda.now });
  }
}

function* sendNext(work: Work, next: Iterator<Omit<Request, 'arrived'>>): Process {
  const { agenda, pipeline, clientCost } = work;
  for (let request = next.next(); !request.done; request = next.next()) {
    yield* pipeline.client.serve(clientCost * request.value.sms);
    yield* send(work, { ...request.value, arrived: agenda.now });
  }
}

function* publishAll(work: Work, requests: readonly Omit<Request, 'arrived'>[]): Process {
  const { agenda, pipeline, clientCost } = work;
  for (const request of requests) {
    yield* pipeline.client.serve(clientCost * request.sms);
    start(pipeline.deliver({ ...request, arrived: agenda.now }));
  }
}

function send({ pipeline, load }: Work, request: Request): Process {
  if (load.door === 'ingest') return pipeline.deliver(request);
  return load.alone ? pipeline.batch(request) : pipeline.request(request);
}

/** Of tenants in turn. */
function requestsOf(sms: number, perRequest: number, tenants: number): Omit<Request, 'arrived'>[] {
  return Array.from({ length: Math.ceil(sms / perRequest) }, (_, i) => ({
    tenant: String(i % tenants),
    sms: Math.min(perRequest, sms - i * perRequest),
  }));
}
