import { mkdir, realpath } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { lockDataDir } from './data-dir-lock.js';
import { openCluster, OWNER } from './postgres-cluster.js';
import { Postmaster } from './postmaster.js';

export interface EmbeddedPostgres {
  /** URL of the superuser; services connect as logins of their own. */
  ownerUrl: string;
  /** Where its files are, which need not be in the data folder. */
  folder: string;
  stop(): Promise<void>;
}

interface ServerOptions {
  durable?: boolean;
  patienceMs?: number;
  settings?: Record<string, string>;
}

/**
 * Starts the PostgreSQL of a data folder on a free port of the loopback address, creating its cluster the first time.
 * Whatever a killed process left behind is stopped first. `durable: false` is for tests: a power cut may lose all;
 * `settings` are of postgresql.conf.
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  { durable = true, patienceMs, settings = {} }: ServerOptions = {},
): Promise<EmbeddedPostgres> {
  await mkdir(dataDir, { recursive: true });
  const folder = await realpath(dataDir);
  const unlock = await lockDataDir(folder, patienceMs);
  try {
    const cluster = await openCluster(folder);
    const port = await freePort();
    const postmaster = new Postmaster(cluster, {
      ...SETTINGS,
      port,
      ...(durable ? {} : FRAGILE),
      ...settings,
    });
    await postmaster.start();
    return {
      ownerUrl: `postgres://${OWNER}:${cluster.password}@127.0.0.1:${port}/postgres`,
      folder: cluster.folder,
      stop: async () => {
        await postmaster.stop();
        await unlock();
      },
    };
  } catch (failure) {
    await unlock();
    throw failure;
  }
}

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  // The path of a socket is limited to about 100 bytes, and a data folder's is not.
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The log must not quote rows: neither statements nor the details of errors.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

const FRAGILE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (!address || typeof address === 'string') throw new Error('no port could be had');
  return address.port;
}
