import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '#services/embedded/embedded-postgres.js';
import { Api } from '#test/support/api.js';
import { Metrics } from '#test/support/metrics.js';
import { PipelineProcesses, SERVICES } from '#test/support/pipeline-processes.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { findRabbitMq } from '#test/support/rabbitmq-install.js';
import { startPrivateNode } from '#test/support/rabbitmq-node.js';
import type { ByName } from '../measure.js';
import { beginLater } from './begin-later.js';
import type { Configuration } from './configuration.js';
import { limitCpus } from './limit-cpus.js';
import { makeTenants } from './tenants.js';
import { backendsOf, cpuSeconds, type Resident, residentMb } from './usage.js';

const BYTES_OF_TABLES = `
  SELECT relname AS name, pg_total_relation_size(oid)::float8 AS bytes
  FROM pg_class WHERE relkind IN ('r', 'm') AND relnamespace = 'public'::regnamespace
`;
const LOG_BYTES = `SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8 AS bytes`;

/** As a server of 8 GiB has them. */
const DATABASE_SETTINGS = { shared_buffers: '2GB', max_wal_size: '4GB' };

/** Every service in processes of its own, with a RabbitMQ and a PostgreSQL that write to disk as in production. */
export class Stack {
  private constructor(
    readonly pipeline: PipelineProcesses,
    /** One for each tenant. */
    readonly apis: readonly Api[],
    readonly brokerUrl: string,
    readonly database: Pick<TestDatabase, 'query'>,
    private readonly servers: { broker: number; database: number },
    private readonly endings: readonly (() => Promise<unknown>)[],
  ) {}

  /** `settings` and `nodeFlags` are given to every service. Throws where RabbitMQ is not installed or processors cannot be limited. */
  static async start(
    { scale, cpus, tenants }: Configuration,
    settings: Record<string, string> = {},
    nodeFlags: readonly string[] = [],
  ): Promise<Stack> {
    const install = await findRabbitMq();
    if (!install) throw new Error('RabbitMQ is needed: install the package rabbitmq-server.');
    const endings: (() => Promise<unknown>)[] = [];
    try {
      const folder = await mkdtemp(join(tmpdir(), 'spendsense-bench-'));
      endings.unshift(() => rm(folder, { recursive: true, force: true }));
      const broker = await startPrivateNode(install);
      endings.unshift(() => broker.stop());
      const server = await startEmbeddedPostgres(folder, { settings: DATABASE_SETTINGS });
      endings.unshift(() => server.stop());
      const database = await createTestDatabase(server.ownerUrl);
      endings.unshift(() => database.drop());
      const pipeline = new PipelineProcesses(broker.url, database, settings, nodeFlags);
      endings.unshift(() => pipeline.stop());
      await pipeline.start(...SERVICES.flatMap((name) => Array<typeof name>(scale[name] ?? 1).fill(name)));
      beginLater(pipeline);
      endings.unshift(await limitCpus(pipeline, cpus));
      const keys = tenants === 1 ? [{}] : await makeTenants(database.ownerUrl, tenants);
      const apis = keys.map((headers) => new Api(pipeline.api.url, headers));
      const file = await readFile(join(server.folder, 'postmaster.pid'), 'utf8');
      const servers = { broker: await broker.pid(), database: Number(file.split('\n')[0]) };
      return new Stack(pipeline, apis, broker.url, database, servers, endings);
    } catch (failure) {
      await endAll(endings);
      throw failure;
    }
  }

  /** SMS that have a result, in all. */
  async processed(): Promise<number> {
    const [row] = await this.database.query<{ count: string | null }>(
      'SELECT sum(processed + failed) AS count FROM submissions',
    );
    return Number(row?.count ?? 0);
  }

  /** Seconds of a processor that the processes of each name have taken so far. */
  cpu(): ByName {
    return this.each((pids) => pids.map(cpuSeconds).reduce((sum, seconds) => sum + seconds, 0));
  }

  /** The same of PostgreSQL's backends, by process id. */
  backends(): ReturnType<typeof backendsOf> {
    return backendsOf(this.servers.database);
  }

  /** Resident memory of the largest process of each name, in MB: now, or at most since it started. */
  resident(when: keyof Resident): ByName {
    return this.each((pids) => Math.max(...pids.map((pid) => residentMb(pid)[when])));
  }

  /** What the services tell of themselves, all together. */
  async metrics(): Promise<Metrics> {
    const all = SERVICES.flatMap((name) => this.pipeline.processes(name));
    const told = await Promise.all(all.map((process) => Metrics.of(process)));
    return new Metrics(told.map(({ text }) => text).join('\n'));
  }

  /** Bytes that PostgreSQL has written ahead so far. */
  async logBytes(): Promise<number> {
    const [row] = await this.database.query<{ bytes: number }>(LOG_BYTES);
    return row!.bytes;
  }

  /** Bytes on disk, by table, with its indexes. */
  async tableBytes(): Promise<ByName> {
    const rows = await this.database.query<{ name: string; bytes: number }>(BYTES_OF_TABLES);
    return Object.fromEntries(rows.map(({ name, bytes }) => [name, bytes]));
  }

  stop(): Promise<void> {
    return endAll(this.endings);
  }

  private each(measure: (pids: number[]) => number): ByName {
    const services = SERVICES.map((name) => [name, this.pipeline.processes(name).map(({ pid }) => pid)]);
    const servers = Object.entries(this.servers).map(([name, pid]) => [name, [pid]]);
    return Object.fromEntries(
      ([...services, ...servers] as [string, (number | undefined)[]][]).map(([name, pids]) => [
        name,
        pids.includes(undefined) ? NaN : measure(pids as number[]),
      ]),
    );
  }
}

async function endAll(endings: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const end of endings) await end().catch(() => undefined);
}
