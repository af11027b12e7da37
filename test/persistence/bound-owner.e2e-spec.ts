import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { ApiKeys } from '#libs/persistence/api-keys.js';
import { urlOf } from '#libs/persistence/prepare-database.js';
import { storeChunk } from '#libs/persistence/store-chunk.js';
import { Submissions } from '#libs/persistence/submissions.js';
import { withTenant } from '#libs/persistence/with-tenant.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#services/embedded/embedded-postgres.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { chunk, connect, item, submission } from './chunk.js';

const PLAIN = { user: 'plain', password: 'plain' };

// As on RDS and other servers that give superusers to nobody.
describe('a database whose owner policies bind as well', () => {
  let folder: string;
  let server: EmbeddedPostgres;
  let database: TestDatabase;
  let gateway: DataSource;
  let history: DataSource;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spendsense-plain-'));
    // Roles are of a whole server, so it has to be one of its own.
    server = await startEmbeddedPostgres(folder, { durable: false });
    const admin = await new DataSource({ type: 'postgres', url: server.ownerUrl }).initialize();
    await admin.query(`CREATE ROLE plain LOGIN CREATEROLE CREATEDB PASSWORD '${PLAIN.password}'`);
    await admin.destroy();
    database = await createTestDatabase(urlOf(server.ownerUrl, PLAIN));
    [gateway, history] = await Promise.all([connect(database.gatewayUrl), connect(database.historyUrl)]);
  }, 120_000);

  afterAll(async () => {
    await Promise.all([gateway?.destroy(), history?.destroy()]);
    await database?.drop();
    await server?.stop();
    for (const path of [folder, join(server.folder, '..')]) await rm(path, { recursive: true, force: true });
  }, 60_000);

  it('is migrated by it, and policies bind it too', async () => {
    expect(
      await database.query(
        'SELECT current_user, rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user',
      ),
    ).toEqual([{ current_user: 'plain', rolsuper: false, rolbypassrls: false }]);
    await submission(gateway, 1);
    expect(await database.query('SELECT * FROM submissions')).toEqual([]);
  });

  it('keeps roll-ups and progress, whose triggers run as the owner', async () => {
    const id = await submission(gateway, 2);
    await storeChunk(history, chunk([item(id, 0), item(id, 1)]));
    expect(await new Submissions(gateway).find('local', id)).toMatchObject({ processed: 2, failed: 0 });
    const days = await withTenant(gateway, 'local', (manager) =>
      manager.query('SELECT trim_scale(amount)::text AS amount, count FROM spend_daily'),
    );
    expect(days).toEqual([{ amount: '241', count: 2 }]);
  });

  it('takes API keys', async () => {
    const made = await new ApiKeys(gateway).create('local', 'first', ['read']);
    expect(made?.key).toEqual(expect.any(String));
  });
});
