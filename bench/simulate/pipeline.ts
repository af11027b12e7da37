import type { Agenda } from './agenda.js';
import { Cores } from './cores.js';
import { Group } from './group.js';
import { costOf, type Door, type Model, type Worker, WORKERS } from './model.js';
import { all, type Process, start } from './process.js';
import { Station } from './station.js';
import { Turns } from './turns.js';
import { WorkQueue } from './work-queue.js';

/** What one request, batch or delivery handed in. */
export interface Request {
  tenant: string;
  sms: number;
  arrived: number;
}

/** The slice of requests that travels in one message. */
interface Chunk {
  tenant: string;
  sms: number;
  parts: { request: Request; sms: number }[];
}

interface Task {
  station: Station;
  group: Group<Request>;
}

/** The services, the broker and the database as a network of queues; docs/architecture.md has the flow. */
export class Pipeline {
  /** Of the one machine; of many, those of the broker and the database. */
  readonly machines: Record<string, Cores>;
  readonly client: Station;
  readonly doors: Task[];
  readonly workers: Record<Worker, Station[]>;
  readonly queues: Record<Door | Worker, WorkQueue<Chunk>>;
  /** A server is a queue of the topic: one process of the broker, which does one thing at a time. */
  readonly broker: Record<Door | Worker, Station>;
  readonly database: Station;
  /** One writer at a time for a tenant. */
  readonly ledgers = new Map<string, Turns>();
  private doorTurn = 0;

  constructor(
    private readonly agenda: Agenda,
    private readonly model: Model,
    door: Door,
    private readonly stored: (request: Request, sms: number) => void,
  ) {
    const { machine, tasks, cpus, prefetch } = model;
    const cores = (count: number) => new Cores(agenda, count);
    const shared = 'shared' in machine ? cores(machine.shared) : undefined;
    const brokerCores = shared ?? cores('broker' in machine ? machine.broker : 0);
    const databaseCores = shared ?? cores('database' in machine ? machine.database : 0);
    this.machines = shared ? { machine: shared } : { broker: brokerCores, database: databaseCores };
    const stationsOf = (name: Door | Worker) =>
      Array.from({ length: tasks[name] }, () => new Station(agenda, shared ?? cores(1), cpus[name]));
    this.client = new Station(agenda, shared ?? cores(Infinity), 1, shared ? 1 : Infinity);
    this.doors = stationsOf(door).map((station) => ({ station, group: this.intakeGroup() }));
    this.workers = perWorker(stationsOf);
    const names = [door, ...WORKERS];
    const perQueue = <T>(make: () => T) =>
      Object.fromEntries(names.map((name) => [name, make()])) as Record<Door | Worker, T>;
    this.queues = perQueue(() => new WorkQueue<Chunk>(agenda, prefetch));
    this.broker = perQueue(() => new Station(agenda, brokerCores, 1, model.queues));
    this.database = new Station(agenda, databaseCores, 1, Infinity);
    this.consume();
  }

  /** A request as the gateway takes it, until it is accepted. */
  *request(request: Request): Process {
    const door = this.doors[this.doorTurn++ % this.doors.length]!;
    yield* this.enter(door, request);
  }

  /** A batch of a file: it goes to the broker alone. */
  *batch(request: Request): Process {
    const door = this.doors[this.doorTurn++ % this.doors.length]!;
    yield* door.station.serve(this.model.costs.door * request.sms);
    yield* this.accept([request]);
  }

  /** A delivery on the public queue, until the broker has it. */
  *deliver(request: Request): Process {
    const { tenant, sms } = request;
    yield* this.publish('ingest', { tenant, sms, parts: [{ request, sms }] });
  }

  private *enter(door: Task, request: Request): Process {
    yield* door.station.serve(this.model.costs.door * request.sms);
    yield door.group.add(request.tenant, request);
  }

  private intakeGroup(): Group<Request> {
    const accept = (_tenant: string, requests: Request[]) => this.accept(requests);
    return new Group(accept, { weigh: ({ sms }) => sms, perFlush: Infinity });
  }

  private *accept(requests: readonly Request[]): Process {
    const { costs, waits, chunkSize } = this.model;
    const sms = requests.reduce((sum, request) => sum + request.sms, 0);
    yield* this.database.serve(costs.accepting * sms);
    yield this.agenda.wait(waits.commit);
    yield all(cut(requests, chunkSize).map((chunk) => this.publish('masking', chunk)));
  }

  private *publish(to: Door | Worker, chunk: Chunk): Process {
    yield* this.broker[to].serve(costOf(this.model.costs.broker, chunk.sms));
    yield this.agenda.wait(this.model.waits.confirm);
    this.queues[to].push(chunk);
  }

  private consume(): void {
    const { queues, doors, workers } = this;
    if (queues.ingest)
      for (const door of doors) queues.ingest.consume(({ parts }) => this.enter(door, parts[0]!.request));
    WORKERS.forEach((name, at) => {
      const next = WORKERS[at + 1];
      for (const station of workers[name])
        queues[name].consume(
          next ? (chunk) => this.work(station, [name, next], chunk) : this.historyOf(station),
        );
    });
  }

  private *work(station: Station, [name, next]: [Worker, Worker], chunk: Chunk): Process {
    yield* station.serve(costOf(this.model.costs[name], chunk.sms));
    yield* this.publish(next, chunk);
  }

  private historyOf(station: Station): (chunk: Chunk) => Process {
    const flush = (tenant: string, chunks: Chunk[]) => this.store(station, tenant, chunks);
    const group = new Group<Chunk>(flush, {
      weigh: ({ sms }) => sms,
      perFlush: this.model.perTransaction,
    });
    return function* (chunk) {
      yield group.add(chunk.tenant, chunk);
    };
  }

  /** Everything of history's own is taken to happen while it holds the ledger, which is more than does. */
  private *store(station: Station, tenant: string, chunks: readonly Chunk[]): Process {
    const { costs, waits } = this.model;
    const sms = chunks.reduce((sum, chunk) => sum + chunk.sms, 0);
    const ledger = this.ledgerOf(tenant);
    yield ledger.take();
    yield* station.serve(costOf(costs.history, sms, chunks.length));
    yield* this.database.serve(costOf(costs.storing, sms, chunks.length));
    yield this.agenda.wait(waits.commit);
    ledger.give();
    start(this.database.serve(costs.others * sms));
    for (const { request, sms: part } of chunks.flatMap(({ parts }) => parts)) this.stored(request, part);
  }

  private ledgerOf(tenant: string): Turns {
    const ledger = this.ledgers.get(tenant) ?? new Turns(this.agenda, 1);
    this.ledgers.set(tenant, ledger);
    return ledger;
  }
}

const perWorker = <T>(make: (name: Worker) => T) =>
  Object.fromEntries(WORKERS.map((name) => [name, make(name)])) as Record<Worker, T>;

/** Requests of one tenant as chunks of at most so many SMS, in order. */
function cut(requests: readonly Request[], chunkSize: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (const request of requests)
    for (let left = request.sms; left > 0;) {
      const last = chunks.at(-1);
      const chunk = last && last.sms < chunkSize ? last : { tenant: request.tenant, sms: 0, parts: [] };
      if (chunk !== last) chunks.push(chunk);
      const sms = Math.min(left, chunkSize - chunk.sms);
      chunk.parts.push({ request, sms });
      chunk.sms += sms;
      left -= sms;
    }
  return chunks;
}
