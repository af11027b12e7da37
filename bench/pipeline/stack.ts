import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '#services/embedded/embedded-postgres.js';
import { PipelineProcesses, SERVICES } from '#test/support/pipeline-processes.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { findRabbitMq } from '#test/support/rabbitmq-install.js';
import { startPrivateNode } from '#test/support/rabbitmq-node.js';
import { cpuSeconds, residentMb } from './usage.js';

/** A figure for each process of the stack. */
export type ByProcess = Record<string, number>;

/** Every service a process of its own, with a RabbitMQ and a PostgreSQL that write to disk as in production. */
export class Stack {
  private constructor(
    readonly pipeline: PipelineProcesses,
    readonly brokerUrl: string,
    private readonly database: TestDatabase,
    private readonly servers: { broker: number; database: number },
    private readonly endings: (() => Promise<unknown>)[],
  ) {}

  /** `settings` are given to every service. Throws where RabbitMQ is not installed. */
  static async start(settings: Record<string, string> = {}): Promise<Stack> {
    const install = await findRabbitMq();
    if (!install) throw new Error('RabbitMQ is needed: install the package rabbitmq-server.');
    const folder = await mkdtemp(join(tmpdir(), 'spendsense-bench-'));
    const broker = await startPrivateNode(install);
    const server = await startEmbeddedPostgres(folder);
    const database = await createTestDatabase(server.ownerUrl);
    const pipeline = new PipelineProcesses(broker.url, database, settings);
    await pipeline.start(...SERVICES);
    const postmaster = Number((await readFile(join(server.folder, 'postmaster.pid'), 'utf8')).split('\n')[0]);
    return new Stack(pipeline, broker.url, database, { broker: await broker.pid(), database: postmaster }, [
      () => pipeline.stop(),
      () => database.drop(),
      () => server.stop(),
      () => broker.stop(),
      () => rm(folder, { recursive: true, force: true }),
    ]);
  }

  /** SMS that have a result, in all. */
  async processed(): Promise<number> {
    const [row] = await this.database.query<{ count: string | null }>(
      'SELECT sum(processed + failed) AS count FROM submissions',
    );
    return Number(row?.count ?? 0);
  }

  /** Seconds of a processor that each process has taken so far. */
  cpu(): ByProcess {
    return this.each(cpuSeconds);
  }

  /** Resident memory of each process, in MB; of the database, that of its largest. */
  resident(): ByProcess {
    return this.each(residentMb);
  }

  async stop(): Promise<void> {
    for (const end of this.endings) await end().catch(() => undefined);
  }

  private each(measure: (pid: number) => number): ByProcess {
    const services = SERVICES.map((name) => [name, this.pipeline.process(name).pid] as const);
    const all = [...services, ...Object.entries(this.servers)];
    return Object.fromEntries(all.map(([name, pid]) => [name, pid === undefined ? NaN : measure(pid)]));
  }
}
