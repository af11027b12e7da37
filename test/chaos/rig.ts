import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#services/embedded/embedded-postgres.js';
import { PipelineProcesses, type ServiceName, SERVICES } from '#test/support/pipeline-processes.js';
import { until } from '#test/support/answers-amqp.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { findRabbitMq } from '#test/support/rabbitmq-install.js';
import { type PrivateRabbitNode, startPrivateNode } from '#test/support/rabbitmq-node.js';
import { TcpProxy } from '#test/support/tcp-proxy.js';

/** Where the servers keep their files; a folder of its own below the system's temporary one by default. */
export interface RigFolders {
  broker?: string;
  database?: string;
}

/** Services with a database. */
const STORING = ['gateway', 'ingest', 'masking', 'history'] as const;

type Wires<Name extends string> = Record<Name, TcpProxy>;
type Ending = () => Promise<unknown>;

/** The whole product as processes of this machine, with a wire of ours in every connection to broker and database. */
export class Rig {
  private constructor(
    readonly broker: PrivateRabbitNode,
    private readonly server: EmbeddedPostgres,
    readonly database: TestDatabase,
    readonly pipeline: PipelineProcesses,
    readonly brokerWires: Wires<ServiceName>,
    readonly databaseWires: Wires<(typeof STORING)[number]>,
    /** Where the servers were told to keep their files. */
    readonly folders: RigFolders,
    private readonly endings: readonly Ending[],
  ) {}

  /** Starts both servers and every service; resolves when all are ready. What a failed start has started is stopped. */
  static async start(folders: RigFolders = {}): Promise<Rig> {
    const endings: Ending[] = [];
    try {
      return await Rig.build(folders, endings);
    } catch (failure) {
      await endAll(endings);
      throw failure;
    }
  }

  private static async build(folders: RigFolders, endings: Ending[]): Promise<Rig> {
    const install = await findRabbitMq();
    if (!install)
      throw new Error('The faults need a RabbitMQ of this machine: install the package rabbitmq-server.');
    const databaseFolder = await mkdtemp(join(folders.database ?? tmpdir(), 'spendsense-chaos-'));
    endings.push(() => rm(databaseFolder, { recursive: true, force: true }));
    const broker = await startPrivateNode(install, folders.broker);
    endings.push(() => broker.stop());
    const server = await startEmbeddedPostgres(databaseFolder);
    endings.push(
      () => rm(join(server.folder, '..'), { recursive: true, force: true }),
      () => server.stop(),
    );
    const database = await createTestDatabase(server.ownerUrl);
    endings.push(() => database.drop());
    const brokerWires = await wires(SERVICES, () => broker.url);
    const databaseWires = await wires(STORING, (name) => database[`${name}Url`]);
    for (const wire of [...Object.values(brokerWires), ...Object.values(databaseWires)])
      endings.push(() => wire.down());
    const pipeline = new PipelineProcesses((name) => brokerWires[name].url, {
      gatewayUrl: databaseWires.gateway.url,
      ingestUrl: databaseWires.ingest.url,
      maskingUrl: databaseWires.masking.url,
      historyUrl: databaseWires.history.url,
    });
    endings.push(() => pipeline.stop());
    await pipeline.start(...SERVICES);
    return new Rig(broker, server, database, pipeline, brokerWires, databaseWires, folders, endings);
  }

  stop(): Promise<void> {
    return endAll(this.endings);
  }

  get allWires(): TcpProxy[] {
    return [...Object.values(this.brokerWires), ...Object.values(this.databaseWires)];
  }

  /** Resolves when every service says that it is ready. */
  async ready(timeoutMs = 60_000): Promise<void> {
    await Promise.all(SERVICES.map((name) => this.pipeline.process(name).ready(timeoutMs)));
  }

  /** kill -9, and a new process at once, as any supervisor would start it. */
  async killService(name: ServiceName): Promise<void> {
    const service = this.pipeline.process(name);
    await service.end('SIGKILL');
    service.spawn();
  }

  /** Starts what ended by itself, as any supervisor would; says which, and its last words. */
  raiseTheDead(): string[] {
    const dead = SERVICES.map((name) => this.pipeline.process(name)).filter(({ pid }) => pid === undefined);
    for (const service of dead) service.spawn();
    return dead.map(({ name, output }) => `${name} ended by itself: ${output.trim().slice(-500)}`);
  }

  async killBroker(): Promise<void> {
    await this.broker.kill();
    await this.broker.start();
  }

  /** kill -9 of the postmaster; its supervisor starts it again. Resolves when it answers. */
  async killDatabase(): Promise<void> {
    const pid = this.postmasterPid();
    if (pid) process.kill(pid, 'SIGKILL');
    // Its children serve on for a moment.
    await until(() => this.postmasterPid() !== pid, 60_000, 'PostgreSQL was not started again');
    await this.databaseUp();
  }

  async databaseUp(timeoutMs = 60_000): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      try {
        await this.database.query('SELECT 1');
        return;
      } catch (failure) {
        if (Date.now() > deadline) throw failure;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  /** Every process of PostgreSQL: the postmaster and its children. */
  databasePids(): number[] {
    const postmaster = this.postmasterPid();
    return postmaster ? [postmaster, ...childrenOf(postmaster)] : [];
  }

  private postmasterPid(): number | undefined {
    const file = join(this.server.folder, 'postmaster.pid');
    return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
  }

  /** Every file of the broker as text, byte by byte. */
  async brokerFiles(): Promise<string> {
    const files = readdirSync(this.broker.home, { recursive: true, withFileTypes: true });
    const contents = files
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1').catch(() => ''));
    return (await Promise.all(contents)).join('\n');
  }
}

/** The last that was started first. */
async function endAll(endings: readonly Ending[]): Promise<void> {
  for (const end of endings.toReversed()) await end().catch(() => undefined);
}

async function wires<Name extends string>(
  names: readonly Name[],
  target: (name: Name) => string,
): Promise<Wires<Name>> {
  const made = await Promise.all(names.map(async (name) => [name, await TcpProxy.to(target(name))] as const));
  return Object.fromEntries(made) as Wires<Name>;
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        // The name in parentheses may hold spaces; state and parent follow it.
        const [, ppid] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
        return Number(ppid) === parent;
      } catch {
        return false;
      }
    });
}
