import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '#libs/persistence/data-source.js';
import { DatabaseConnection } from '#libs/persistence/database-connection.js';
import { DatabaseDownError } from '#libs/persistence/database-failure.js';
import { prepareForEmbedded } from '#libs/persistence/prepare-database.js';
import { withTenant } from '#libs/persistence/with-tenant.js';
import { Readiness } from '#libs/runtime/readiness.js';
import { eventually } from '#test/support/eventually.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { TcpProxy } from '#test/support/tcp-proxy.js';

describe('the connection to PostgreSQL', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  }, 60_000);

  afterAll(() => database?.drop());

  it('comes when the server does, and readiness says so', async () => {
    const proxy = await TcpProxy.to(database.gatewayUrl);
    await proxy.down();
    const dataSource = createDataSource({ url: proxy.url });
    const readiness = new Readiness();
    const connection = new DatabaseConnection(dataSource, readiness);
    await connection.onModuleInit();
    expect(await readiness.report()).toEqual({ ready: false, checks: { database: 'not connected' } });
    await expect(withTenant(dataSource, 'local', async () => 1)).rejects.toBeInstanceOf(DatabaseDownError);
    await proxy.up();
    await eventually(async () => expect(await readiness.report()).toMatchObject({ ready: true }));
    await connection.onApplicationShutdown();
    expect(dataSource.isInitialized).toBe(false);
    await proxy.down();
  }, 20_000);

  it('is tried again when the server goes away while it is being opened', async () => {
    const proxy = await TcpProxy.to(database.gatewayUrl);
    proxy.toxics = { loseReply: { pattern: 'rolsuper', times: 1 } };
    const dataSource = createDataSource({ url: proxy.url });
    const readiness = new Readiness();
    const connection = new DatabaseConnection(dataSource, readiness);
    await connection.onModuleInit();
    expect(await readiness.report()).toEqual({ ready: false, checks: { database: 'not connected' } });
    await eventually(async () => expect(await readiness.report()).toMatchObject({ ready: true }));
    await connection.onApplicationShutdown();
    await proxy.down();
  }, 20_000);

  it('survives its loss', async () => {
    const proxy = await TcpProxy.to(database.gatewayUrl);
    const dataSource = createDataSource({ url: proxy.url });
    const connection = new DatabaseConnection(dataSource, new Readiness());
    await connection.onModuleInit();
    const count = () => withTenant(dataSource, 'local', (manager) => manager.query('SELECT 1 FROM tenants'));
    expect(await count()).toHaveLength(1);
    const cutInTheMiddle = withTenant(dataSource, 'local', async (manager) => {
      await proxy.down();
      await manager.query('SELECT 1');
    });
    await expect(cutInTheMiddle).rejects.toBeInstanceOf(DatabaseDownError);
    await proxy.up();
    const cutBetweenStatements = withTenant(dataSource, 'local', async (manager) => {
      await proxy.down();
      await new Promise((resolve) => setTimeout(resolve, 100));
      await manager.query('SELECT 1');
    });
    await expect(cutBetweenStatements).rejects.toEqual(new DatabaseDownError('connection-lost'));
    await expect(count()).rejects.toBeInstanceOf(DatabaseDownError);
    await proxy.up();
    expect(await eventually(count)).toHaveLength(1);
    await connection.onApplicationShutdown();
    await proxy.down();
  }, 20_000);

  it('gives up on a server that does not answer, and uses the pool again afterwards', async () => {
    const proxy = await TcpProxy.to(database.gatewayUrl);
    const dataSource = await createDataSource({
      url: proxy.url,
      poolSize: 1,
      statementTimeoutMs: 300,
    }).initialize();
    proxy.toxics = { swallow: 'both' };
    const started = performance.now();
    const asked = withTenant(dataSource, 'local', (manager) => manager.query('SELECT 1'));
    await expect(asked).rejects.toBeInstanceOf(DatabaseDownError);
    expect(performance.now() - started).toBeLessThan(6000);
    proxy.toxics = {};
    await eventually(() => withTenant(dataSource, 'local', (manager) => manager.query('SELECT 1')));
    await dataSource.destroy();
    await proxy.down();
  }, 20_000);

  it('says of a lock that is not to be had, and of a slow statement, that it passes', async () => {
    const limits = { statementTimeoutMs: 1000, lockTimeoutMs: 100 };
    const history = await createDataSource({ url: database.historyUrl, ...limits }).initialize();
    const ask = (sql: string) => withTenant(history, 'local', (manager) => manager.query(sql));
    await expect(ask('SELECT pg_sleep(5)')).rejects.toMatchObject(new DatabaseDownError('57014'));
    const owner = await createDataSource({ url: database.ownerUrl }).initialize();
    await owner.transaction(async (manager) => {
      await manager.query('LOCK TABLE transactions');
      await expect(ask('SELECT 1 FROM transactions')).rejects.toBeInstanceOf(DatabaseDownError);
    });
    await Promise.all([history.destroy(), owner.destroy()]);
  });

  it('is refused to a superuser, whom row-level security would not bind', async () => {
    const connection = new DatabaseConnection(createDataSource({ url: database.ownerUrl }), new Readiness());
    await expect(connection.onModuleInit()).rejects.toThrow(/npm run migrate/);
  });

  it('of npm start is a login that another database of the server leaves alone', async () => {
    const other = await createTestDatabase();
    const env = { anonymousTenant: 'local', defaultCountry: 'IN', defaultTimeZone: 'Asia/Kolkata' };
    const url = await prepareForEmbedded(database.ownerUrl, env);
    const theirs = await prepareForEmbedded(other.ownerUrl, env);
    const dataSource = await createDataSource({ url }).initialize();
    await dataSource.destroy();
    for (const made of [url, theirs]) await database.query(`DROP ROLE ${new URL(made).username}`);
    await other.drop();
  }, 30_000);
});
