import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { type Login, SERVICE_ROLES } from '#libs/persistence/ensure-login.js';
import { prepareDatabase, urlOf } from '#libs/persistence/prepare-database.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#services/embedded/embedded-postgres.js';

const VARIABLE = 'TEST_DATABASE_URL';
const LOCAL = { anonymousTenant: 'local', defaultCountry: 'IN', defaultTimeZone: 'Asia/Kolkata' };

let stopServer: (() => Promise<void>) | undefined;

/** Gives every test of this run a server: the one of TEST_DATABASE_URL, or a fresh one. */
export async function startPostgresForTests(): Promise<void> {
  if (process.env[VARIABLE]) return;
  const { ownerUrl, stop } = await startThrowaway();
  process.env[VARIABLE] = urlOfDatabase(ownerUrl, 'test');
  stopServer = stop;
}

/** Stops what `startPostgresForTests` started. */
export async function stopPostgresForTests(): Promise<void> {
  await stopServer?.();
}

/** A migrated database of its own with the tenant `local`, and a login for each service. */
export interface TestDatabase {
  ownerUrl: string;
  gatewayUrl: string;
  ingestUrl: string;
  maskingUrl: string;
  historyUrl: string;
  /** A login with every role, as `embedded` has. */
  embeddedUrl: string;
  /** As the owner, whom no policy binds. */
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** Every row of every table, as text. */
  dump(): Promise<string>;
  drop(): Promise<void>;
}

/**
 * Creates a database for one test file, on the server of the owner's URL or else on the one for the run. Without either
 * it starts one and `drop` stops it.
 */
export async function createTestDatabase(given?: string): Promise<TestDatabase> {
  const own = given || process.env[VARIABLE] ? undefined : await startThrowaway();
  const server = given ?? own?.ownerUrl ?? serverUrl();
  const name = `spendsense_test_${randomBytes(6).toString('hex')}`;
  const ownerUrl = urlOfDatabase(server, name);
  await withServer(server, (admin) => admin.query(`CREATE DATABASE ${name}`));
  const as = (service: string, roles: Login['roles']) => ({
    user: `${name}_${service}`,
    password: name,
    roles,
  });
  const gateway = as('gateway', ['spendsense_gateway']);
  const ingest = as('ingest', ['spendsense_ingest']);
  const masking = as('masking', ['spendsense_masking']);
  const history = as('history', ['spendsense_history']);
  const embedded = as('embedded', SERVICE_ROLES);
  const logins = [gateway, ingest, masking, history, embedded];
  await prepareDatabase(ownerUrl, LOCAL, logins);
  const owner = await new DataSource({ type: 'postgres', url: ownerUrl, poolSize: 2 }).initialize();
  return {
    ownerUrl,
    gatewayUrl: urlOf(ownerUrl, gateway),
    ingestUrl: urlOf(ownerUrl, ingest),
    maskingUrl: urlOf(ownerUrl, masking),
    historyUrl: urlOf(ownerUrl, history),
    embeddedUrl: urlOf(ownerUrl, embedded),
    query: (sql, parameters) => owner.query(sql, parameters),
    dump: () => dump(owner),
    drop: async () => {
      await owner.destroy();
      await withServer(server, async (admin) => {
        await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
        for (const { user } of logins) await admin.query(`DROP ROLE ${user}`);
      });
      await own?.stop();
    },
  };
}

async function dump(owner: DataSource): Promise<string> {
  const tables: { name: string }[] = await owner.query(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
  );
  const parts: string[] = [];
  for (const { name } of tables) {
    const rows: { row: string }[] = await owner.query(`SELECT t::text AS row FROM ${name} AS t`);
    for (const { row } of rows) parts.push(`${name} ${row}`);
  }
  return parts.join('\n');
}

/** The server's own database, after a look at the name: nobody's rows are near. */
function serverUrl(): string {
  const url = new URL(process.env[VARIABLE] ?? '');
  if (!url.pathname.includes('test'))
    throw new Error(`${VARIABLE} must name a database with "test" in its name`);
  return url.href;
}

async function startThrowaway(): Promise<Omit<EmbeddedPostgres, 'folder'>> {
  const folder = await mkdtemp(join(tmpdir(), 'spendsense-test-'));
  const server = await startEmbeddedPostgres(folder, { durable: false });
  await withServer(server.ownerUrl, (admin) => admin.query('CREATE DATABASE test'));
  return {
    ownerUrl: server.ownerUrl,
    stop: async () => {
      await server.stop();
      for (const path of [folder, join(server.folder, '..')])
        await rm(path, { recursive: true, force: true });
    },
  };
}

async function withServer(url: string, work: (admin: DataSource) => Promise<unknown>): Promise<void> {
  const admin = new DataSource({ type: 'postgres', url, installExtensions: false });
  await admin.initialize();
  try {
    await work(admin);
  } finally {
    await admin.destroy();
  }
}

function urlOfDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
