import { execFile, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { answersAmqp, until } from './answers-amqp.js';
import { freePorts } from './free-port.js';
import type { RabbitInstall } from './rabbitmq-install.js';

const run = promisify(execFile);

/** A private RabbitMQ; what it stored outlives `kill` and `start`, until `stop`. */
export interface RabbitNode {
  url: string;
  /** SIGKILL to the server itself. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Stops it and deletes what it stored. */
  stop(): Promise<void>;
  /** rabbitmqctl, for what AMQP cannot ask. */
  ctl(...command: string[]): Promise<string>;
}

/** One whose process and files are within reach. */
export interface PrivateRabbitNode extends RabbitNode {
  /** Everything it stores is below. */
  home: string;
  pid(): Promise<number>;
}

/** One that cannot start ends by itself; several that start at once on a busy machine need more than a minute. */
const START_MS = 110_000;

/**
 * Starts a server of this machine with ports, Erlang names and folders of its own, below `parent`. With `definitions`, a file,
 * it has their users and no others, and `url` leads nowhere.
 */
export async function startPrivateNode(
  install: RabbitInstall,
  parent = tmpdir(),
  definitions?: string,
): Promise<PrivateRabbitNode> {
  const home = await mkdtemp(join(parent, 'spendsense-rabbitmq-'));
  const [port, distPort, epmdPort] = await freePorts(3);
  const file = (name: string) => join(home, name);
  const loaded = definitions === undefined ? '' : `load_definitions = ${definitions}\n`;
  // As deploy/rabbitmq/rabbitmq.conf has it.
  const memory = 'raft.wal_max_size_bytes = 64000000\n';
  await writeFile(file('rabbitmq.conf'), `log.console = false\nlog.file.level = warning\n${memory}${loaded}`);
  await writeFile(file('enabled_plugins'), '[].\n');
  const env = {
    PATH: install.path,
    HOME: home,
    LANG: 'C.UTF-8',
    ERL_CRASH_DUMP: file('erl_crash.dump'),
    RABBITMQ_NODENAME: `spendsense-${port}@localhost`,
    RABBITMQ_NODE_IP_ADDRESS: '127.0.0.1',
    RABBITMQ_NODE_PORT: String(port),
    RABBITMQ_DIST_PORT: String(distPort),
    RABBITMQ_CONF_ENV_FILE: '/dev/null',
    RABBITMQ_CONFIG_FILE: file('rabbitmq.conf'),
    RABBITMQ_ENABLED_PLUGINS_FILE: file('enabled_plugins'),
    RABBITMQ_MNESIA_BASE: file('stored'),
    RABBITMQ_LOG_BASE: file('log'),
    RABBITMQ_PID_FILE: file('pid'),
    // Schedulers that spin while idle starve the tests on a small machine.
    RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: '+sbwt none +sbwtdcpu none +sbwtdio none',
    ERL_EPMD_PORT: String(epmdPort),
    ERL_EPMD_ADDRESS: '127.0.0.1',
  };
  const readPid = async () => Number(await readFile(file('pid'), 'utf8').catch(() => ''));
  const signal = async (name: 'SIGKILL' | 'SIGTERM') => {
    const pid = await readPid();
    if (!pid) return;
    try {
      process.kill(pid, name);
    } catch {
      return; // it is gone already
    }
    await until(() => !isAlive(pid), 20_000, 'RabbitMQ did not end');
  };
  // A test run that dies must not leave a server behind.
  process.once('exit', () => {
    try {
      process.kill(Number(readFileSync(file('pid'), 'utf8')), 'SIGKILL');
    } catch {
      // it is gone already
    }
  });
  const node: PrivateRabbitNode = {
    home,
    pid: readPid,
    url: `amqp://guest:guest@127.0.0.1:${port}`,
    kill: () => signal('SIGKILL'),
    start: async () => {
      // The server would start one itself, too late for its own first registration.
      await run('epmd', ['-daemon'], { env });
      const console = openSync(file('console'), 'a');
      const server = spawn(join(install.scripts, 'rabbitmq-server'), {
        env,
        cwd: home,
        detached: true,
        stdio: ['ignore', console, console],
      });
      closeSync(console);
      server.unref();
      await until(
        async () => server.exitCode !== null || (await answersAmqp(port!)),
        START_MS,
        `RabbitMQ did not start; see ${home}`,
      );
      if (server.exitCode !== null) throw new Error(`RabbitMQ ended at once; see ${file('console')}`);
    },
    stop: async () => {
      await signal('SIGTERM');
      await run('epmd', ['-port', String(epmdPort), '-kill'], { env }).catch(() => undefined);
      await rm(home, { recursive: true, force: true });
    },
    ctl: async (...command) =>
      (await run(join(install.scripts, 'rabbitmqctl'), ['--quiet', ...command], { env })).stdout,
  };
  await node.start();
  return node;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
