import { chown, copyFile, mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:tls';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { RabbitMqConnection } from '#libs/messaging/rabbitmq.connection.js';
import { createDataSource } from '#libs/persistence/data-source.js';
import { DatabaseConnection } from '#libs/persistence/database-connection.js';
import { Readiness } from '#libs/runtime/readiness.js';
import { type Cluster, openCluster, OWNER } from '#services/embedded/postgres-cluster.js';
import { Postmaster } from '#services/embedded/postmaster.js';
import { Authority, type Certificate } from './support/certificates.js';
import { eventually } from './support/eventually.js';
import { freePorts } from './support/free-port.js';
import { brokerUrlForTests } from './support/rabbitmq.js';
import { ServiceProcess } from './support/service-process.js';
import { startTlsFront } from './support/tls-front.js';

let authority: Authority;
let stranger: Authority;
const warnings: string[] = [];

beforeAll(async () => {
  [authority, stranger] = await Promise.all([Authority.create(), Authority.create()]);
}, 60_000);
afterAll(() => Promise.all([authority?.remove(), stranger?.remove()]));

beforeEach(() => {
  warnings.length = 0;
  jest
    .spyOn(Logger.prototype, 'warn')
    .mockImplementation((text: unknown) => void warnings.push(String(text)));
});
afterEach(() => void jest.restoreAllMocks());

describe('where TLS is required', () => {
  it.each([
    ['features', { BROKER_URL: 'amqp://user:secret@localhost' }, 'BROKER_URL: must begin with amqps://'],
    [
      'history',
      { BROKER_URL: 'amqps://localhost', DATABASE_URL: 'postgres://user:secret@localhost/spendsense' },
      'DATABASE_URL: must have ?sslmode=verify-full',
    ],
  ])('%s does not start with plain text', async (name, settings, told) => {
    const service = await ServiceProcess.start(name, { ...settings, REQUIRE_TLS: 'true' });
    expect(await service.ended()).toBe(1);
    expect(service.output).toContain(told);
    expect(service.output).not.toContain('secret');
  });
});

describe('RabbitMQ over TLS', () => {
  const fronts: Server[] = [];
  afterAll(() => fronts.forEach((front) => front.close()));

  /** What comes of a service whose broker shows `certificate`: ready, or why it is not. */
  async function attempt(certificate: Certificate, caFile?: string): Promise<string> {
    const url = new URL(await brokerUrlForTests());
    const front = await startTlsFront(Number(url.port), certificate);
    fronts.push(front.server);
    url.host = `127.0.0.1:${front.port}`;
    const service = await ServiceProcess.start('features', {
      BROKER_URL: url.href.replace('amqp:', 'amqps:'),
      ...(caFile !== undefined && { BROKER_CA_FILE: caFile }),
    });
    const answer = await eventually(async () => {
      const probe = await fetch(`${service.url}/readyz`);
      if (!probe.ok && !service.output.includes('connection is down')) throw new Error(service.output);
      return probe.ok ? 'ready' : `not ready: ${service.output}`;
    }, 30_000);
    expect(await service.end()).toBe(0);
    return answer;
  }

  it('is used where its certificate is for the name and from somebody trusted', async () => {
    const certificate = await authority.issue('DNS:localhost,IP:127.0.0.1');
    expect(await attempt(certificate, authority.caFile)).toBe('ready');
  }, 90_000);

  it.each([
    [
      'from another authority',
      'IP:127.0.0.1',
      2,
      () => stranger.caFile,
      'comes from nobody whom this service trusts',
    ],
    [
      'from no public authority',
      'IP:127.0.0.1',
      2,
      () => undefined,
      'comes from nobody whom this service trusts',
    ],
    ['for another name', 'DNS:broker.example.test', 2, () => authority.caFile, 'is for another host name'],
    ['that has expired', 'IP:127.0.0.1', -1, () => authority.caFile, 'has expired'],
  ])(
    'is refused with a certificate %s',
    async (_fault, name, days, caFile, reason) => {
      const outcome = await attempt(await authority.issue(name, days), caFile());
      expect(outcome).toMatch(/^not ready/);
      expect(outcome).toContain(`its certificate ${reason}`);
    },
    60_000,
  );

  it('is not believed to be there where the address says plain text', () => {
    const role = { name: 'test', setUp: async () => undefined, onReconnect: () => undefined };
    const url = 'amqp://user:secret@localhost';
    const make =
      (caFile: string, given = url) =>
      () =>
        new RabbitMqConnection({ ...role, url: given, caFile });
    expect(make(authority.caFile)).toThrow(/amqps:/);
    expect(make('/nowhere/ca.pem', 'amqps://localhost')).toThrow(/BROKER_CA_FILE.*\/nowhere\/ca\.pem/);
  });
});

describe('PostgreSQL over TLS', () => {
  let dataDir: string;
  let cluster: Cluster;
  let postmaster: Postmaster;
  let port: number;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'spendsense-tls-'));
    cluster = await openCluster(dataDir);
    [port] = (await freePorts(1)) as [number];
    await show(await authority.issue('DNS:localhost,IP:127.0.0.1'));
    postmaster = new Postmaster(cluster, {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      port,
      fsync: 'off',
      ssl: 'on',
      ssl_cert_file: 'shown.pem',
      ssl_key_file: 'shown.key',
    });
    await postmaster.start();
  }, 120_000);
  afterAll(async () => {
    await postmaster?.stop();
    for (const folder of [dataDir, join(cluster.folder, '..')])
      await rm(folder, { recursive: true, force: true });
  });

  /** Puts a certificate where the server looks for its own. */
  async function show({ cert, key }: Certificate): Promise<void> {
    const { uid, gid } = cluster.runAs;
    for (const [from, name] of [
      [cert, 'shown.pem'],
      [key, 'shown.key'],
    ] as const) {
      const to = join(cluster.folder, name);
      await copyFile(from, to);
      if (uid !== undefined && gid !== undefined) await chown(to, uid, gid);
    }
  }

  const urlWith = (query: string, host = '127.0.0.1') =>
    `postgres://${OWNER}:${cluster.password}@${host}:${port}/postgres${query}`;

  async function reload(): Promise<void> {
    const plain = await createDataSource({ url: urlWith('') }).initialize();
    await plain.query('SELECT pg_reload_conf()');
    await plain.destroy();
  }

  /** How the connection is encrypted, or how the first attempt of a service at it failed. */
  async function attempt(query: string, host?: string): Promise<string> {
    const dataSource = createDataSource({ url: urlWith(query, host), poolSize: 1 });
    try {
      await dataSource.initialize();
      const [row]: { version: string | null }[] = await dataSource.query(
        'SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()',
      );
      await dataSource.destroy();
      return row?.version ?? 'plain text';
    } catch {
      const readiness = new Readiness();
      const connection = new DatabaseConnection(createDataSource({ url: urlWith(query, host) }), readiness);
      await connection.onModuleInit();
      expect(await readiness.report()).toMatchObject({ ready: false, checks: { database: 'not connected' } });
      await connection.onApplicationShutdown();
      return warnings[0]!;
    }
  }
  const verified = (caFile: string) => `?sslmode=verify-full&sslrootcert=${caFile}`;

  it('is used where its certificate is for the name and from somebody trusted', async () => {
    expect(await attempt(verified(authority.caFile))).toMatch(/^TLSv1\.[23]$/);
    expect(await attempt('')).toBe('plain text');
  });

  it('is verified whatever the mode is called', async () => {
    for (const mode of ['require', 'prefer', 'verify-ca', 'no-verify'])
      expect(await attempt(`?sslmode=${mode}&sslrootcert=${stranger.caFile}`)).toContain('nobody whom');
    expect(await attempt('?sslmode=require&uselibpqcompat=true')).toContain('nobody whom');
  }, 60_000);

  it.each([
    [
      'from another authority',
      'IP:127.0.0.1',
      2,
      () => stranger.caFile,
      'comes from nobody whom this service trusts',
    ],
    [
      'for localhost, where the address is asked for',
      'DNS:localhost',
      2,
      () => authority.caFile,
      'is for another host name',
    ],
    ['for another name', 'DNS:database.example.test', 2, () => authority.caFile, 'is for another host name'],
    ['that has expired', 'IP:127.0.0.1', -1, () => authority.caFile, 'has expired'],
  ])(
    'is refused with a certificate %s',
    async (_fault, name, days, caFile, reason) => {
      await show(await authority.issue(name, days));
      await reload();
      await eventually(async () => {
        warnings.length = 0;
        expect(await attempt(verified(caFile()))).toContain(`its certificate ${reason}`);
      }, 20_000);
    },
    60_000,
  );

  it('says so when the authority cannot be read', () => {
    expect(() => createDataSource({ url: urlWith(verified('/nowhere/ca.pem')) })).toThrow(
      /sslrootcert.*\/nowhere/,
    );
  });
});
