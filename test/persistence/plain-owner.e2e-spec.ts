import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { partition, unpartition } from '#libs/persistence/partitioning.js';
import { Partitions } from '#libs/persistence/partitions.js';
import { storeChunk } from '#libs/persistence/store-chunk.js';
import { Submissions } from '#libs/persistence/submissions.js';
import { withOwner } from '#libs/persistence/with-owner.js';
import { openCluster, OWNER } from '#services/embedded/postgres-cluster.js';
import { Postmaster } from '#services/embedded/postmaster.js';
import { freePorts } from '#test/support/free-port.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { chunk, connect, item, submission } from './chunk.js';
import { rollUp, sums } from './totals.js';

/** As k8s/components/cnpg makes it; CREATEDB is for the test, which makes a database of its own. */
const RIGHTS = 'LOGIN CREATEROLE BYPASSRLS CREATEDB';

describe('a database whose owner is no superuser', () => {
  let dataDir: string;
  let postmaster: Postmaster | undefined;
  let database: TestDatabase | undefined;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'spendsense-owner-'));
    const cluster = await openCluster(dataDir);
    const [port] = (await freePorts(1)) as [number];
    postmaster = new Postmaster(cluster, {
      port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
    });
    await postmaster.start();
    const urlOf = (user: string, password: string) =>
      `postgres://${user}:${password}@127.0.0.1:${port}/postgres`;
    const admin = new DataSource({ type: 'postgres', url: urlOf(OWNER, cluster.password) });
    await admin.initialize();
    await admin.query(`CREATE ROLE plain ${RIGHTS} PASSWORD 'plain'`);
    await admin.destroy();
    database = await createTestDatabase(urlOf('plain', 'plain'));
  }, 120_000);

  afterAll(async () => {
    await database?.drop();
    await postmaster?.stop();
    if (dataDir) await rm(dataDir, { recursive: true, force: true });
  });

  it.each(['one table', 'partitions'])('is migrated, and stores, counts and sums up in %s', async (shape) => {
    if (shape === 'partitions') await withOwner(database!.ownerUrl, partition);
    const [gateway, history] = await Promise.all([
      connect(database!.gatewayUrl),
      connect(database!.historyUrl),
    ]);
    try {
      const id = await submission(gateway, 3);
      await storeChunk(history, chunk([0, 1, 2].map((index) => item(id, index))));
      expect(await new Submissions(gateway).find('local', id)).toMatchObject({ processed: 3, failed: 0 });
      const totals = await rollUp(database!, 'local');
      expect(totals.days).toHaveLength(1);
      expect(totals).toEqual(await sums(database!, 'local'));
      expect(await new Partitions(history).make()).toBe(0);
    } finally {
      await Promise.all([gateway.destroy(), history.destroy()]);
    }
  });

  it('is made one table again', async () => {
    await database!.query("UPDATE transactions SET created_at = now() + interval '2 months' WHERE index = 0");
    const totals = await rollUp(database!, 'local');
    await withOwner(database!.ownerUrl, unpartition);
    expect(await sums(database!, 'local')).toEqual(totals);
    expect(await database!.query('SELECT FROM transactions')).toHaveLength(6);
  });

  it('makes logins whom row-level security binds', async () => {
    const unbound = await database!.query(
      "SELECT rolname FROM pg_roles WHERE (rolsuper OR rolbypassrls) AND rolname LIKE 'spendsense_test%'",
    );
    expect(unbound).toEqual([]);
  });
});
